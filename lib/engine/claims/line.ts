import type { Span } from '../text/span.ts';
import { type FoldedText, withFolds } from './fold-line.ts';

/** One non-empty line of an article with the sentences that begin in it. */
export interface Line extends Span, FoldedText {
  readonly sentences: readonly Span[];
}

/** The non-empty lines of a text, in order, trimmed, with their sentences. Linear. */
export function splitLines(text: string, sentences: readonly Span[]): readonly Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 ? text.length : newline;
    const raw = text.slice(start, stop);
    const trimmed = raw.trim();
    const own: Span[] = [];
    for (let sentence = sentences[next]; sentence !== undefined && sentence.start < stop; ) {
      own.push(sentence);
      next += 1;
      sentence = sentences[next];
    }
    if (trimmed !== '') {
      const from = start + raw.length - raw.trimStart().length;
      lines.push({
        start: from,
        end: from + trimmed.length,
        ...withFolds(trimmed),
        sentences: own,
      });
    }
    start = stop + 1;
  }
  return lines;
}
