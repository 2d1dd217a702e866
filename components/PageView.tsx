import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ExportFormat } from '@/lib/engine/export/export-formats.ts';
import type { ArticleReport } from '@/lib/engine/matching/report.ts';
import type { PageState } from '@/lib/extension/messages/protocol.ts';
import type { MatchActions } from './match-actions.ts';
import { PageNotice } from './PageNotice.tsx';
import { ReportView } from './ReportView.tsx';
import { stateInWords } from './state-in-words.ts';
import type { Texts } from './texts.ts';
import { ViewFoot } from './ViewFoot.tsx';

/** What a person can do in a view of a page. */
export interface PageActions {
  /** Has the page read, this once; null in the panel, to which the browser lends no tab. */
  readonly onAnalyse: (() => void) | null;
  /** Asks the browser for access to the site; called from the click itself, as Firefox demands. */
  readonly onGrant: () => void;
  /** Scrolls the page to the claim and opens its card. */
  readonly onShow: (claimId: string) => void;
  /** Marks the claim lightly in the page while it is pointed at; null for none. Absent where the view hides the page. */
  readonly onPoint: ((claimId: string | null) => void) | null;
  /** What can be done about wrong matches of the report. */
  readonly matchActions: (report: ArticleReport) => MatchActions;
  readonly onRetry: () => void;
  readonly onSite: (on: boolean) => void;
  /** Saves the report as a file and gives its name. */
  readonly onExport: (format: ExportFormat) => string;
  readonly onOptions: () => void;
  /** Opens the side panel, from the click itself; null within it. */
  readonly onPanel: (() => void) | null;
}

interface PageViewProps {
  readonly place: 'popup' | 'panel';
  readonly state: PageState;
  /** The site in the tab; null where it is no web page. */
  readonly site: string | null;
  /** The claim whose card is open in the page; null for none. */
  readonly opened: string | null;
  readonly texts: Texts;
  readonly actions: PageActions;
}

/** Popup and side panel: the state of the page in a tab, its report where there is one. */
export function PageView({ place, state, site, opened, texts, actions }: PageViewProps) {
  const root = useFocusKept(state.status);
  const report = state.status === 'report' && state.report.claims.length > 0 ? state.report : null;
  return (
    <div class="rc view" data-place={place} lang={texts.language} ref={root}>
      {/* In the view from its first moment: what comes into being with its text is not read out everywhere. */}
      <p class="read-out" role="status">
        {stateInWords(state, texts)}
      </p>
      <main tabIndex={-1}>
        {report !== null && state.status === 'report' ? (
          // Another article starts with its own group and an empty search.
          <ReportView
            key={report.article.url ?? report.article.title}
            report={report}
            anchored={state.anchored}
            opened={opened}
            texts={texts}
            onShow={actions.onShow}
            onPoint={actions.onPoint}
            matchActions={actions.matchActions(report)}
          />
        ) : (
          <PageNotice state={state} texts={texts} actions={actions} />
        )}
      </main>
      <ViewFoot
        site={state.status === 'no-permission' ? null : site}
        on={state.status !== 'site-off'}
        canExport={report !== null}
        texts={texts}
        actions={actions}
      />
    </div>
  );
}

/** Where a change of state takes the focused element away, the focus goes to the view's content, not to nowhere. */
function useFocusKept(status: PageState['status']) {
  const root = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const note = () => {
      before.current = document.activeElement;
    };
    root.current?.addEventListener('focusin', note);
    return () => root.current?.removeEventListener('focusin', note);
  }, []);
  // Runs after each change of state.
  useLayoutEffect(() => {
    if (before.current === null || before.current.isConnected) return;
    before.current = null;
    root.current?.querySelector('main')?.focus();
  }, [status]);
  return root;
}
