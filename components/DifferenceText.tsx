import type { Difference } from '@/lib/engine/matching/report.ts';
import type { Texts } from './texts.ts';

interface DifferenceTextProps {
  readonly difference: Difference;
  readonly texts: Texts;
}

/** `Person: Kim Jong Il ↔ Kim Il Sung`: the kind of a difference, and the wording here and there. */
export function DifferenceText({ difference, texts }: DifferenceTextProps) {
  const { kind, here, there } = difference;
  return (
    <>
      <b>{texts.kind(kind)}</b> <bdi>{here === '' ? texts.notSaid : here}</bdi>
      <span aria-hidden="true"> ↔ </span>
      <span class="read-out">, {texts.elsewhere} </span>
      <bdi>{there === '' ? texts.notSaid : there}</bdi>
    </>
  );
}
