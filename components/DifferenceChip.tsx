import type { Difference, DifferenceVerdict } from '@/lib/engine/matching/report.ts';
import { DifferenceText } from './DifferenceText.tsx';
import type { Texts } from './texts.ts';

/** One sign a verdict, so that colour is never the only carrier. */
export const VERDICT_SIGNS: Readonly<Record<DifferenceVerdict, string>> = {
  conflict: '▲',
  update: '↻',
  differs: '≠',
};

interface DifferenceChipProps {
  readonly difference: Difference;
  readonly texts: Texts;
}

/** One difference that stands out: its kind, the wording here and there, the verdict unless it merely differs. */
export function DifferenceChip({ difference, texts }: DifferenceChipProps) {
  const { verdict } = difference;
  return (
    <li class="chip" data-verdict={verdict}>
      <span class="sign" aria-hidden="true">
        {VERDICT_SIGNS[verdict]}
      </span>
      <DifferenceText difference={difference} texts={texts} />
      <span class={verdict === 'differs' ? 'read-out' : ''}> · {texts.verdict(verdict)}</span>
    </li>
  );
}
