import '@/components/tokens.css';
import '@/components/parts.css';
import '@/components/mentions.css';
import '@/components/page-view.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type PageActions, PageView } from '@/components/PageView.tsx';
import { createTexts, type Texts } from '@/components/texts.ts';
import { exportReport } from '@/lib/engine/export/export-report.ts';
import { followMessages } from '@/lib/extension/texts/follow-messages.ts';
import { controlPage, type PageModel } from '@/lib/extension/views/control-page.ts';
import { findTab } from '@/lib/extension/views/find-tab.ts';
import { openPanel } from '@/lib/extension/views/open-panel.ts';
import { saveFile } from '@/lib/extension/views/save-file.ts';
import { wrongMatchActions } from '@/lib/extension/views/wrong-match.ts';

let texts: Texts | null = null;
let model: PageModel | null = null;
const address = new URL(location.href);
const { id: windowId } = await browser.windows.getCurrent();
/** The popup lies over the page; opened as a tab of its own it stays. */
const close = () => address.searchParams.has('tab') || window.close();
const page = controlPage((next) => {
  model = next;
  show();
});

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

function show(): void {
  const app = document.getElementById('app');
  if (app === null || texts === null || model === null) return;
  const [{ state }, words] = [model, texts];
  document.documentElement.lang = words.language;
  const onExport: PageActions['onExport'] = (format) =>
    state.status === 'report' ? saveFile(exportReport(state.report, format, words)) : '';
  const all = { ...actions, onExport };
  render(<PageView place="popup" {...model} texts={words} actions={all} />, app);
}

followMessages(({ get, interfaceLanguage }) => {
  texts = createTexts(get, interfaceLanguage);
  show();
});
page.goTo(await findTab(address));
