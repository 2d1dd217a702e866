import type { MarkedPart } from './marked-parts.ts';

interface MarkedTextProps {
  readonly parts: readonly MarkedPart[];
}

/** A text whose marked parts stand in `mark`; all of it as text, never as markup. */
export function MarkedText({ parts }: MarkedTextProps) {
  // The parts of one text have no other identity than their place.
  return (
    <>
      {parts.map((part, n) =>
        part.marked ? (
          <mark key={n} class={part.weak === true ? 'weak' : undefined}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
