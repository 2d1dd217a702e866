import type { Difference, DifferenceVerdict } from '@/lib/engine/matching/report.ts';
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

/** One difference in words: its kind, the wording here and there, the verdict unless it merely differs. */
export function DifferenceChip({ difference, texts }: DifferenceChipProps) {
  const { kind, verdict, here, there } = difference;
  return (
    <li class="chip" data-verdict={verdict}>
      <span class="sign" aria-hidden="true">
        {VERDICT_SIGNS[verdict]}
      </span>
      <b>{texts.kind(kind)}</b> <bdi>{here === '' ? texts.notSaid : here}</bdi>
      <span aria-hidden="true"> ↔ </span>
      <span class="read-out">, {texts.elsewhere} </span>
      <bdi>{there === '' ? texts.notSaid : there}</bdi>
      <span class={verdict === 'differs' ? 'read-out' : ''}> · {texts.verdict(verdict)}</span>
    </li>
  );
}
