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
import { controlPage, type PageControl, type PageModel } from '@/lib/extension/views/control-page.ts';
import { saveFile } from '@/lib/extension/views/save-file.ts';
import { wrongMatchActions } from '@/lib/extension/views/wrong-match.ts';

/** Where the view stands, and what differs there. */
interface PageViewPlace {
  readonly place: 'popup' | 'panel';
  readonly actionsFor: (
    page: PageControl,
  ) => Pick<PageActions, 'onShow' | 'onPoint' | 'onAnalyse' | 'onPanel'>;
}

/** Shows the view of a page in the document, for popup and side panel; the control says which tab it is about. */
export function showPageView({ place, actionsFor }: PageViewPlace): PageControl {
  let texts: Texts | null = null;
  let model: PageModel | null = null;
  const page = controlPage((next) => {
    model = next;
    show();
  });
  const actions: Omit<PageActions, 'onExport'> = {
    onGrant: () => void page.grant(),
    matchActions: wrongMatchActions,
    onRetry: () => void page.retry(),
    onSite: (on) => void page.switchSite(on),
    onOptions: () => void browser.runtime.openOptionsPage(),
    ...actionsFor(page),
  };

  function show(): void {
    const app = document.getElementById('app');
    if (app === null || texts === null || model === null) return;
    const [{ state }, words] = [model, texts];
    document.documentElement.lang = words.language;
    const onExport: PageActions['onExport'] = (format) =>
      state.status === 'report' ? saveFile(exportReport(state.report, format, words)) : '';
    render(<PageView {...{ place, ...model, texts: words, actions: { ...actions, onExport } }} />, app);
  }

  followMessages(({ get, interfaceLanguage }) => {
    texts = createTexts(get, interfaceLanguage);
    show();
  });
  return page;
}
