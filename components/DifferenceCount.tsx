import type { DifferenceVerdict, Match } from '@/lib/engine/matching/report.ts';
import { VERDICT_SIGNS } from './DifferenceChip.tsx';
import { distinctNotable } from './outlet-mentions.ts';
import type { Texts } from './texts.ts';

interface DifferenceCountProps {
  readonly matches: readonly Match[];
  readonly texts: Texts;
}

/** How many conflicts the matches have, and how much has moved on; nothing where there is neither. */
export function DifferenceCount({ matches, texts }: DifferenceCountProps) {
  const differences = distinctNotable(matches);
  const counts = [
    { verdict: 'conflict', text: texts.conflicts },
    { verdict: 'update', text: texts.updates },
  ] as const;
  const shown = counts
    .map(({ verdict, text }) => ({ verdict, text, count: countOf(verdict) }))
    .filter(({ count }) => count > 0);
  function countOf(verdict: DifferenceVerdict): number {
    return differences.filter((difference) => difference.verdict === verdict).length;
  }
  if (shown.length === 0) return null;
  return (
    <span class="chips">
      {shown.map(({ verdict, text, count }) => (
        <span class="chip" data-verdict={verdict} key={verdict}>
          <span class="sign" aria-hidden="true">
            {VERDICT_SIGNS[verdict]}
          </span>
          <b>{text(count)}</b>
        </span>
      ))}
    </span>
  );
}
