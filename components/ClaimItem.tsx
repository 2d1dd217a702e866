import { useId, useRef, useState } from 'preact/hooks';
import { sameMatches } from '@/lib/engine/matching/claim-standing.ts';
import type { ArticleReport, ClaimReport } from '@/lib/engine/matching/report.ts';
import { ClaimWordings } from './ClaimWordings.tsx';
import { DifferenceCount } from './DifferenceCount.tsx';
import { MarkedText } from './MarkedText.tsx';
import { excerptAtSpans, splitAtSpans } from './marked-parts.ts';
import type { MatchActions } from './match-actions.ts';
import { weighDifferences } from './outlet-mentions.ts';
import type { Texts } from './texts.ts';
import { useWrongMatches } from './use-wrong-matches.ts';

interface ClaimItemProps {
  readonly claim: ClaimReport;
  readonly report: Pick<ArticleReport, 'article' | 'origin'>;
  /** Whether its card is open in the page. */
  readonly current: boolean;
  /** Null where the sentence is not in the page at this moment. */
  readonly onShow: ((claimId: string) => void) | null;
  /** What can be done about a wrong match. */
  readonly matchActions: MatchActions;
  readonly texts: Texts;
}

/**
 * One claim of the list, which leads to the sentence on the page. It unfolds to the whole sentence and the other
 * outlets' wordings, side by side where there is room, else below each other; the differing words are marked in both.
 */
export function ClaimItem({ claim, report, current, onShow, matchActions, texts }: ClaimItemProps) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const wrong = useWrongMatches(claim, matchActions);
  // A match hidden here leaves the report at once; as long as the claim is unfolded it can be shown again in its place.
  const unfolded = useRef(claim);
  if (!open || !unfolded.current.matches.some((match) => wrong?.isHidden(match))) unfolded.current = claim;
  const same = sameMatches(claim);
  const { notable, lesser } = weighDifferences(same.flatMap((match) => match.differences));
  const [strong, weak] = [notable, lesser].map((part) => part.map(({ hereSpan }) => hereSpan));
  const sentence = (
    <span class="sentence" lang={report.article.language} dir="auto">
      <MarkedText
        parts={open ? splitAtSpans(claim.text, strong ?? [], weak) : excerptAtSpans(claim.text, strong ?? [])}
      />
    </span>
  );
  return (
    <li class="claim" data-claim={claim.id} data-open={open} aria-current={current ? 'true' : undefined}>
      <div class="claim-head">
        <h2>
          {unfolded.current.matches.length === 0 ? (
            sentence
          ) : (
            <button
              type="button"
              class="disclose"
              aria-expanded={open}
              aria-controls={open ? panelId : undefined}
              onClick={() => setOpen(!open)}
            >
              {sentence}
            </button>
          )}
        </h2>
        <div class="claim-foot small">
          <DifferenceCount matches={same} texts={texts} />
          {same.length > 0 && (
            <span class="quiet">
              {texts.outlets(claim.outletCount)} · {texts.origins(claim.originCount)}
            </span>
          )}
          {onShow !== null && (
            <button type="button" class="link show" onClick={() => onShow(claim.id)}>
              {texts.showOnPage}
            </button>
          )}
        </div>
      </div>
      {open && (
        <div id={panelId} class="claim-panel">
          <ClaimWordings
            claim={unfolded.current}
            report={report}
            texts={texts}
            ownWording={false}
            wrong={wrong}
          />
        </div>
      )}
    </li>
  );
}
