import { MarkedText } from './MarkedText.tsx';
import type { MarkedPart } from './marked-parts.ts';

interface WordingProps {
  readonly parts: readonly MarkedPart[];
  /** Language of the wording, for screen readers and the choice of font. */
  readonly language: string;
}

/** What an outlet wrote, in quotation marks, with the differing words marked. */
export function Wording({ parts, language }: WordingProps) {
  return (
    <p class="wording" lang={language} dir="auto">
      <MarkedText parts={parts} />
    </p>
  );
}
