import { useEffect, useState } from 'preact/hooks';
import { type ClaimStanding, claimStanding } from '@/lib/engine/matching/claim-standing.ts';
import type { ArticleReport } from '@/lib/engine/matching/report.ts';
import { type ReportSummary, summariseReport } from '@/lib/engine/matching/summarise-report.ts';
import { ClaimFilter } from './ClaimFilter.tsx';
import { ClaimList } from './ClaimList.tsx';
import { claimsOfGroup, searchClaims } from './filter-claims.ts';
import type { MatchActions } from './match-actions.ts';
import { OutletTimeline } from './OutletTimeline.tsx';
import { SummaryBar } from './SummaryBar.tsx';
import type { Texts } from './texts.ts';

interface ReportViewProps {
  readonly report: ArticleReport;
  /** Claims whose sentence stands in the page now: only these can be shown there. */
  readonly anchored: readonly string[];
  /** The claim whose card is open in the page; null for none. */
  readonly opened: string | null;
  readonly texts: Texts;
  readonly onShow: (claimId: string) => void;
  readonly onPoint: ((claimId: string | null) => void) | null;
  readonly matchActions: MatchActions;
}

/** The page's report: figures, outlets by date, and the claims by group, those with differences first. */
export function ReportView({
  report,
  anchored,
  opened,
  texts,
  onShow,
  onPoint,
  matchActions,
}: ReportViewProps) {
  const { article, claims } = report;
  const summary = summariseReport(report);
  const [chosen, setChosen] = useState<ClaimStanding | null>(null);
  const [query, setQuery] = useState('');
  const standing = chosen ?? firstGroup(summary);
  const found = searchClaims(claims, query);
  const listed = claimsOfGroup(found, standing);

  // A claim opened in the page is looked for in its group, so that the list can go to it.
  const openedClaim = claims.find(({ id }) => id === opened);
  const openedStanding = openedClaim === undefined ? null : claimStanding(openedClaim);
  // Another group may be chosen while the card stays open.
  useEffect(() => {
    if (openedStanding !== null) setChosen(openedStanding);
  }, [opened, openedStanding]);

  return (
    <>
      <header class="section">
        <h1 class="headline" lang={article.language} dir="auto" title={article.title}>
          {article.title}
        </h1>
        <p class="small quiet">
          <bdi>{article.outlet}</bdi> · {texts.day(article.published)}
        </p>
        <SummaryBar summary={summary} texts={texts} />
      </header>
      <OutletTimeline summary={summary} published={article.published} texts={texts} />
      <ClaimFilter
        claims={found}
        searchable={claims.length}
        standing={standing}
        query={query}
        texts={texts}
        onStanding={setChosen}
        onQuery={setQuery}
      />
      <p class="read-out" role="status">
        {query.trim() !== '' && texts.claimsFound(listed.length)}
      </p>
      {listed.length === 0 && (
        <p class="section quiet">{query.trim() === '' ? texts.noneInGroup : texts.noneFound(query.trim())}</p>
      )}
      <ClaimList
        claims={listed}
        report={report}
        anchored={anchored}
        opened={opened}
        texts={texts}
        onShow={onShow}
        onPoint={onPoint}
        matchActions={matchActions}
      />
    </>
  );
}

/** The group shown first: the most telling one that has claims. */
function firstGroup(summary: ReportSummary): ClaimStanding {
  if (summary.differCount > 0) return 'differ';
  return summary.sameCount > 0 ? 'same' : 'only-here';
}
