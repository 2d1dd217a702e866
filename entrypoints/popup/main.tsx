import { browser } from 'wxt/browser';
import { findTab } from '@/lib/extension/views/find-tab.ts';
import { openPanel } from '@/lib/extension/views/open-panel.ts';
import { showPageView } from '../sidepanel/show-page-view.tsx';

const address = new URL(location.href);
const { id: windowId } = await browser.windows.getCurrent();
/** The popup lies over the page; opened as a tab of its own it stays. */
const close = () => address.searchParams.has('tab') || window.close();

const page = showPageView({
  place: 'popup',
  actionsFor: ({ show }) => ({
    onShow: (id) => void show(id).then(close),
    onPoint: null,
    onPanel: () => windowId !== undefined && void openPanel(windowId).then(close),
  }),
});
page.goTo(await findTab(address));
