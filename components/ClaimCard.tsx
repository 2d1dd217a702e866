import { useId } from 'preact/hooks';
import { sameMatches } from '@/lib/engine/matching/claim-standing.ts';
import type { ArticleReport, ClaimReport } from '@/lib/engine/matching/report.ts';
import { ClaimWordings } from './ClaimWordings.tsx';
import { DifferenceCount } from './DifferenceCount.tsx';
import type { Texts } from './texts.ts';

interface ClaimCardProps {
  readonly claim: ClaimReport;
  /** The report the claim stands in: for the language and the page's own origin. */
  readonly report: Pick<ArticleReport, 'article' | 'origin'>;
  readonly texts: Texts;
  readonly onClose: () => void;
}

/**
 * The card of one claim: how many outlets and origins, then each outlet's wording. A dialog that does not block
 * the page; it never takes the focus by itself. Needs `cardStyles` in its root.
 */
export function ClaimCard({ claim, report, texts, onClose }: ClaimCardProps) {
  const headingId = useId();
  const same = sameMatches(claim);
  return (
    <section class="rc card" role="dialog" aria-labelledby={headingId} lang={texts.language}>
      <header class="card-head">
        <div class="card-title">
          {same.length > 0 ? (
            <h2 id={headingId}>
              {texts.alsoIn(claim.outletCount)}
              <span class="quiet"> · {texts.origins(claim.originCount)}</span>
            </h2>
          ) : (
            <h2 id={headingId}>{texts.onlyHereHeading}</h2>
          )}
          <DifferenceCount matches={same} texts={texts} />
        </div>
        <button type="button" class="close" aria-label={texts.close} title={texts.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="card-body" tabIndex={0} aria-labelledby={headingId}>
        {same.length === 0 && <p class="only-here quiet">{texts.onlyHereText}</p>}
        <ClaimWordings claim={claim} report={report} texts={texts} />
      </section>
    </section>
  );
}
