import { useState } from 'preact/hooks';
import type { ClaimStanding } from '@/lib/engine/matching/claim-standing.ts';
import type { ArticleReport } from '@/lib/engine/matching/report.ts';
import { type ReportSummary, summariseReport } from '@/lib/engine/matching/summarise-report.ts';
import { ClaimFilter } from './ClaimFilter.tsx';
import { ClaimItem } from './ClaimItem.tsx';
import { filterClaims } from './filter-claims.ts';
import { OutletTimeline } from './OutletTimeline.tsx';
import { SummaryBar } from './SummaryBar.tsx';
import type { Texts } from './texts.ts';

interface ReportViewProps {
  readonly report: ArticleReport;
  /** Claims whose sentence stands in the page now: only these can be shown there. */
  readonly anchored: readonly string[];
  readonly texts: Texts;
  readonly onShow: (claimId: string) => void;
}

/** The page's report: figures, outlets by date, and the claims by group, those with differences first. */
export function ReportView({ report, anchored, texts, onShow }: ReportViewProps) {
  const summary = summariseReport(report);
  const [chosen, setChosen] = useState<ClaimStanding | null>(null);
  const [query, setQuery] = useState('');
  const standing = chosen ?? firstGroup(summary);
  const claims = filterClaims(report.claims, standing, query);
  return (
    <main>
      <header class="section">
        <div class="headline">
          <h1 lang={report.article.language} dir="auto" title={report.article.title}>
            {report.article.title}
          </h1>
          <p class="small quiet">
            <bdi>{report.article.outlet}</bdi> · {texts.day(report.article.published)}
          </p>
        </div>
        <SummaryBar summary={summary} texts={texts} />
      </header>
      <OutletTimeline summary={summary} published={report.article.published} texts={texts} />
      <ClaimFilter
        summary={summary}
        standing={standing}
        query={query}
        texts={texts}
        onStanding={setChosen}
        onQuery={setQuery}
      />
      <div aria-live="polite">
        {claims.length === 0 && (
          <p class="section quiet">
            {query.trim() === '' ? texts.noneInGroup : texts.noneFound(query.trim())}
          </p>
        )}
      </div>
      <ul class="claims">
        {claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            report={report}
            texts={texts}
            onShow={anchored.includes(claim.id) ? onShow : null}
          />
        ))}
      </ul>
    </main>
  );
}

/** The group shown first: the most telling one that has claims. */
function firstGroup(summary: ReportSummary): ClaimStanding {
  if (summary.differCount > 0) return 'differ';
  return summary.sameCount > 0 ? 'same' : 'only-here';
}
