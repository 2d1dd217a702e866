import '@/components/tokens.css';
import '@/components/parts.css';
import '@/components/mentions.css';
import '@/components/page-view.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type PageActions, PageView } from '@/components/PageView.tsx';
import { createTexts } from '@/components/texts.ts';
import { exportReport } from '@/lib/engine/export/export-report.ts';
import { controlPage, type PageModel } from '@/lib/extension/views/control-page.ts';
import { findTab } from '@/lib/extension/views/find-tab.ts';
import { openPanel } from '@/lib/extension/views/open-panel.ts';
import { saveFile } from '@/lib/extension/views/save-file.ts';
import { wrongMatchActions } from '@/lib/extension/views/wrong-match.ts';

const texts = createTexts(
  (key, values) => browser.i18n.getMessage(key, values),
  browser.i18n.getUILanguage(),
);
const address = new URL(location.href);
const { id: windowId } = await browser.windows.getCurrent();
/** The popup lies over the page; opened as a tab of its own it stays. */
const close = () => address.searchParams.has('tab') || window.close();
const page = controlPage(show);

const actions: Omit<PageActions, 'onExport'> = {
  onGrant: () => void page.grant(),
  onShow: (id) => void page.show(id).then(close),
  onPoint: null,
  matchActions: wrongMatchActions,
  onRetry: () => void page.retry(),
  onSite: (on) => void page.switchSite(on),
  onOptions: () => void browser.runtime.openOptionsPage(),
  onPanel: () => windowId !== undefined && void openPanel(windowId).then(close),
};

function show({ state, site, opened }: PageModel): void {
  const app = document.getElementById('app');
  if (app === null) return;
  const onExport: PageActions['onExport'] = (format) => {
    if (state.status !== 'report') return '';
    return saveFile(exportReport(state.report, format, texts));
  };
  const all = { ...actions, onExport };
  render(
    <PageView place="popup" state={state} site={site} opened={opened} texts={texts} actions={all} />,
    app,
  );
}

document.documentElement.lang = texts.language;
page.goTo(await findTab(address));
