import { foldText } from '../text/fold-text.ts';

/** A line or sentence with the forms in which it is compared with word lists, made once. */
export interface FoldedText {
  /** As written. */
  readonly text: string;
  /** As `foldText` gives it. */
  readonly folded: string;
  /** As `foldLine` gives it. */
  readonly bare: string;
  /** As `wordsOf` gives them. */
  readonly words: readonly string[];
}

/** A text with all its folded forms. Linear. */
export function withFolds(text: string): FoldedText {
  const folded = foldText(text);
  return { text, folded, bare: cutEdges(folded), words: wordsOf(folded) };
}

/**
 * A line ready to be compared with folded word lists: lower case, no accents, straight apostrophes, single
 * spaces, punctuation and brackets at both ends cut. Linear.
 */
export function foldLine(text: string): string {
  return cutEdges(foldText(text));
}

/** The words of a folded text: letters and digits, elided articles apart. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const EDGES = new Set([...' .,:;!?…«»"“”„()[]{}|>‹›*•·–—-']);

function cutEdges(folded: string): string {
  let start = 0;
  let end = folded.length;
  while (start < end && EDGES.has(folded.charAt(start))) start += 1;
  while (end > start && EDGES.has(folded.charAt(end - 1))) end -= 1;
  return folded.slice(start, end);
}
