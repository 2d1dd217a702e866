import type { Match } from '@/lib/engine/matching/report.ts';
import { VERDICT_SIGNS } from './DifferenceChip.tsx';
import { distinctDifferences } from './outlet-mentions.ts';
import type { Texts } from './texts.ts';

interface DifferenceCountProps {
  readonly matches: readonly Match[];
  readonly texts: Texts;
}

/** How many differences the matches have, conflicts first and apart; nothing where there are none. */
export function DifferenceCount({ matches, texts }: DifferenceCountProps) {
  const differences = distinctDifferences(matches);
  const conflicts = differences.filter((difference) => difference.verdict === 'conflict').length;
  const others = differences.length - conflicts;
  if (differences.length === 0) return null;
  return (
    <span class="chips">
      {conflicts > 0 && (
        <span class="chip" data-verdict="conflict">
          <span class="sign" aria-hidden="true">
            {VERDICT_SIGNS.conflict}
          </span>
          <b>{texts.conflicts(conflicts)}</b>
        </span>
      )}
      {others > 0 && (
        <span class="chip">{conflicts > 0 ? texts.otherDifferences(others) : texts.differences(others)}</span>
      )}
    </span>
  );
}
