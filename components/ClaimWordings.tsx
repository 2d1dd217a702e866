import { sameMatches } from '@/lib/engine/matching/claim-standing.ts';
import type { ArticleReport, ClaimReport } from '@/lib/engine/matching/report.ts';
import { MentionList } from './MentionList.tsx';
import { excerptAtSpans } from './marked-parts.ts';
import { distinctNotable } from './outlet-mentions.ts';
import type { Texts } from './texts.ts';
import type { WrongMatches } from './use-wrong-matches.ts';
import { Wording } from './Wording.tsx';

interface ClaimWordingsProps {
  readonly claim: ClaimReport;
  readonly report: Pick<ArticleReport, 'article' | 'origin'>;
  readonly texts: Texts;
  /** Whether to repeat this page's differing words; not needed where the sentence stands right above. */
  readonly ownWording?: boolean;
  /** What can be done about wrong matches; null for nothing. */
  readonly wrong?: WrongMatches | null;
}

/** The words of this page that are in conflict or have moved on, then the other outlets' wordings, then, folded, the matches that are only possible. */
export function ClaimWordings({ claim, report, texts, ownWording = true, wrong = null }: ClaimWordingsProps) {
  const same = sameMatches(claim);
  const possible = claim.matches.filter((match) => match.tier === 'possible');
  const standing = same.filter((match) => !(wrong?.isHidden(match) ?? false));
  const spans = distinctNotable(standing).map((difference) => difference.hereSpan);
  const shared = { origin: report.origin, language: report.article.language, texts, wrong };
  return (
    <>
      {ownWording && spans.some((span) => span !== null) && (
        <div class="own small">
          <h3 class="quiet">{texts.thisPage}</h3>
          <Wording parts={excerptAtSpans(claim.text, spans)} language={report.article.language} />
        </div>
      )}
      {same.length > 0 && <MentionList matches={same} {...shared} />}
      {possible.length > 0 && (
        <details class="possible" open={same.length === 0}>
          <summary>
            <h3>{texts.possibleHeading}</h3> <span class="small quiet">{possible.length}</span>
          </summary>
          <p class="possible-text small quiet">{texts.possibleText}</p>
          <MentionList matches={possible} {...shared} />
        </details>
      )}
    </>
  );
}
