import { browser } from 'wxt/browser';
import { readOnClick } from '@/lib/extension/access/ensure-reader.ts';
import { findTab } from '@/lib/extension/views/find-tab.ts';
import { openPanel } from '@/lib/extension/views/open-panel.ts';
import { showPageView } from '../sidepanel/show-page-view.tsx';

const address = new URL(location.href);
const { id: windowId } = await browser.windows.getCurrent();
/** The popup lies over the page; opened as a tab of its own it stays. */
const close = () => address.searchParams.has('tab') || window.close();

const page = showPageView({
  place: 'popup',
  actionsFor: ({ show, analyse }) => ({
    onShow: (id) => void show(id).then(close),
    onPoint: null,
    onAnalyse: () => void analyse(),
    onPanel: () => windowId !== undefined && void openPanel(windowId).then(close),
  }),
});
const tabId = await findTab(address);
if (tabId !== null) await readOnClick(tabId);
page.goTo(tabId);
