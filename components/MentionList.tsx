import { useState } from 'preact/hooks';
import type { Match, Origin } from '@/lib/engine/matching/report.ts';
import { Mention } from './Mention.tsx';
import { matchId } from './match-actions.ts';
import { originLabel } from './origin-label.ts';
import { groupByOutlet } from './outlet-mentions.ts';
import type { Texts } from './texts.ts';
import type { WrongMatches } from './use-wrong-matches.ts';

/** Outlets shown before the list is unfolded: what fits a card without scrolling far. Sane range: 2 to 5. */
const SHOWN_OUTLETS = 3;

interface MentionListProps {
  readonly matches: readonly Match[];
  readonly origin: Origin;
  readonly language: string;
  readonly texts: Texts;
  readonly wrong: WrongMatches | null;
}

/** The wordings by outlet, conflicts first; a long list is folded after three outlets. */
export function MentionList({ matches, origin, language, texts, wrong }: MentionListProps) {
  const [unfolded, setUnfolded] = useState(false);
  const outlets = groupByOutlet(matches);
  const hidden = outlets.length - SHOWN_OUTLETS;
  const shown = unfolded ? outlets : outlets.slice(0, SHOWN_OUTLETS);
  return (
    <>
      <ul>
        {shown.map(({ outlet, matches: mentions }) => (
          <li class="mention" key={outlet}>
            <div class="mention-head">
              <h3 dir="auto">{outlet}</h3>
              <span class="small quiet">{metaOf(mentions, texts)}</span>
            </div>
            {mentions.map((match) => (
              <Mention
                key={matchId(match)}
                match={match}
                origin={origin}
                language={language}
                texts={texts}
                wrong={wrong}
              />
            ))}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <div class="unfold">
          <button type="button" class="link" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? texts.showFewer : texts.moreOutlets(hidden)}
          </button>
        </div>
      )}
    </>
  );
}

/** `19 June 2024 · via dpa` over all mentions of the outlet, each day and origin once. */
function metaOf(mentions: readonly Match[], texts: Texts): string {
  const days = mentions.map((match) => texts.day(match.published));
  const origins = mentions
    .map(originLabel)
    .flatMap((label) => (label === null ? [] : [texts.viaOrigin(label)]));
  return [...new Set([...days, ...origins])].join(' · ');
}
