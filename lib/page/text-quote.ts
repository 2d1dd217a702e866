import type { Span } from '@/lib/engine/text/span.ts';

/** A quote with the text around it, as in the W3C Web Annotation model (4.2.4 Text Quote Selector). */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters kept on each side: enough to tell two equal sentences apart, few enough to survive edits nearby. */
const CONTEXT = 32;

/** A quote shorter than this says too little by itself: it only counts with its context unchanged on one side. */
const MIN_LONE_QUOTE = 20;

/** The selector of a span of a text. */
export function describeSpan(text: string, span: Span): TextQuoteSelector {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  };
}

/**
 * Where the quote stands in a text, or null. Its exact words must be there; where they stand several times, the
 * place with most of the context around it is meant, and none where two places have equally much: no mark is
 * better than a mark on another sentence.
 */
export function findQuote(text: string, selector: TextQuoteSelector): Span | null {
  const { exact, prefix, suffix } = selector;
  if (exact === '') return null;
  let best: { readonly start: number; readonly score: number } | null = null;
  let places = 0;
  let tied = false;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    places += 1;
    const end = start + exact.length;
    const score =
      commonEnd(text.slice(0, start), prefix) + commonStart(text.slice(end, end + CONTEXT), suffix);
    tied = best !== null && score === best.score ? true : best === null || score > best.score ? false : tied;
    if (best === null || score > best.score) best = { start, score };
  }
  if (best === null || tied) return null;
  const context = Math.min(8, prefix.length + suffix.length);
  const lone = places === 1 && exact.length >= MIN_LONE_QUOTE;
  if (!lone && best.score < context) return null;
  return { start: best.start, end: best.start + exact.length };
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
