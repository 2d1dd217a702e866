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
import { followActiveTab } from '@/lib/extension/views/find-tab.ts';
import { saveFile } from '@/lib/extension/views/save-file.ts';
import { wrongMatchActions } from '@/lib/extension/views/wrong-match.ts';

let texts: Texts | null = null;
let model: PageModel | null = null;
const page = controlPage((next) => {
  model = next;
  show();
});

const actions: Omit<PageActions, 'onExport'> = {
  onGrant: () => void page.grant(),
  onShow: (id) => void page.show(id),
  onPoint: page.point,
  matchActions: wrongMatchActions,
  onRetry: () => void page.retry(),
  onSite: (on) => void page.switchSite(on),
  onOptions: () => void browser.runtime.openOptionsPage(),
  onPanel: null,
};

function show(): void {
  const app = document.getElementById('app');
  if (app === null || texts === null || model === null) return;
  const [{ state }, words] = [model, texts];
  document.documentElement.lang = words.language;
  const onExport: PageActions['onExport'] = (format) =>
    state.status === 'report' ? saveFile(exportReport(state.report, format, words)) : '';
  const all = { ...actions, onExport };
  render(<PageView place="panel" {...model} texts={words} actions={all} />, app);
}

followMessages(({ get, interfaceLanguage }) => {
  texts = createTexts(get, interfaceLanguage);
  show();
});
followActiveTab(new URL(location.href), page.goTo);
