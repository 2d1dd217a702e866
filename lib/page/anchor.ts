import type { Span } from '@/lib/engine/text/span.ts';
import { offsetOf, rangeOf, type TextMap } from './text-map.ts';
import { describeSpan, findQuote, type TextQuoteSelector } from './text-quote.ts';

/** The range in the page of a span of the map's text, or of a quote in it; null where it is not (or no longer) there. */
export function anchor(map: TextMap, target: Span | TextQuoteSelector): Range | null {
  const span = 'exact' in target ? findQuote(map.text, target) : target;
  return span === null ? null : rangeOf(map, span);
}

/** The quote selector of a range; null where it starts or ends outside the article's text or is empty. */
export function describe(map: TextMap, range: Range): TextQuoteSelector | null {
  const start = offsetOf(map, range.startContainer, range.startOffset);
  const end = offsetOf(map, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : describeSpan(map.text, { start, end });
}
