import { useId } from 'preact/hooks';
import { sameMatches } from '@/lib/engine/matching/claim-standing.ts';
import { countSame } from '@/lib/engine/matching/hidden-matches.ts';
import type { ArticleReport, ClaimReport } from '@/lib/engine/matching/report.ts';
import { ClaimWordings } from './ClaimWordings.tsx';
import { DifferenceCount } from './DifferenceCount.tsx';
import type { MatchActions } from './match-actions.ts';
import type { Texts } from './texts.ts';
import { useWrongMatches } from './use-wrong-matches.ts';

interface ClaimCardProps {
  readonly claim: ClaimReport;
  /** The report the claim stands in: for the language and the page's own origin. */
  readonly report: Pick<ArticleReport, 'article' | 'origin'>;
  readonly texts: Texts;
  /** What can be done about wrong matches; null for nothing. */
  readonly actions: MatchActions | null;
  readonly onClose: () => void;
}

/**
 * The card of one claim: how many outlets and origins, then each outlet's wording. A dialog that does not block
 * the page; it never takes the focus by itself, but can be given it. Needs `cardStyles` in its root.
 */
export function ClaimCard({ claim, report, texts, actions, onClose }: ClaimCardProps) {
  const headingId = useId();
  const wrong = useWrongMatches(claim, actions);
  const same = sameMatches(claim);
  const standing = same.filter((match) => !(wrong?.isHidden(match) ?? false));
  const { outletCount, originCount } = countSame(standing);
  return (
    <section class="rc card" role="dialog" aria-labelledby={headingId} lang={texts.language} tabIndex={-1}>
      <header class="card-head">
        <div class="card-title">
          {standing.length > 0 ? (
            <h2 id={headingId}>
              {texts.alsoIn(outletCount)}
              <span class="quiet"> · {texts.origins(originCount)}</span>
            </h2>
          ) : (
            <h2 id={headingId}>{texts.onlyHereHeading}</h2>
          )}
          <DifferenceCount matches={standing} texts={texts} />
        </div>
        <button type="button" class="close" aria-label={texts.close} title={texts.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="card-body" tabIndex={0} aria-labelledby={headingId}>
        {same.length === 0 && <p class="only-here quiet">{texts.onlyHereText}</p>}
        <ClaimWordings claim={claim} report={report} texts={texts} wrong={wrong} />
      </section>
    </section>
  );
}
