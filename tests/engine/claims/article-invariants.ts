import { expect } from 'vitest';
import { analyseArticle } from '../../../lib/engine/claims/analyse-article.ts';
import type { AnalysedArticle, Claim } from '../../../lib/engine/claims/claim.ts';
import { overlaps, type Span, textOf } from '../../../lib/engine/text/span.ts';
import { french } from '../french.ts';
import { makeArticle } from './make-article.ts';

/** Analyses a text and checks what has to hold for every text there is; the result for closer looks. */
export function analyseAny(text: string, language = 'fr'): AnalysedArticle {
  const article = { ...makeArticle(text), title: text, published: '2031-03-05', language };
  const analysed = analyseArticle(article, french);
  const { claims, removals } = analysed;
  expectInOrder(
    claims.map(({ span }) => span),
    text.length,
  );
  for (const claim of claims) {
    expect(claim.text).toBe(textOf(text, claim.span));
    expect(claim.text.trim()).toBe(claim.text);
    expect(claim.text).not.toMatch(/[\n\r]/);
    for (const span of spansOf(claim)) expectInside(span, claim.text.length);
  }
  for (const removal of removals) {
    expectInside(removal, text.length);
    expect(removal.step).not.toBe('');
    expect(removal.rule).not.toBe('');
  }
  expectEverythingTold(text, analysed);
  return analysed;
}

/** Every sentence is a claim or lies in a removal, and none does both. */
function expectEverythingTold(text: string, { claims, removals }: AnalysedArticle): void {
  const starts = new Set(claims.map(({ span }) => span.start));
  let next = 0;
  for (const sentence of french.extractSentences(text)) {
    while ((removals[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
    const removal = removals[next];
    const isRemoved = removal !== undefined && overlaps(removal, sentence);
    expect(isRemoved).toBe(!starts.has(sentence.start));
  }
}

function spansOf({ attribution, hedges, frame }: Claim): readonly Span[] {
  const { concepts, entities, quantities, dates, loadedTerms } = frame;
  const source = attribution ? [attribution.sourceSpan, attribution.cueSpan, attribution.content] : [];
  const names = entities.flatMap(({ nameSpan }) => nameSpan ?? []);
  const counted = quantities.flatMap(({ countedSpan }) => countedSpan ?? []);
  return [
    ...source,
    ...hedges,
    ...concepts,
    ...entities,
    ...names,
    ...quantities,
    ...counted,
    ...dates,
    ...loadedTerms,
  ];
}

function expectInside({ start, end }: Span, length: number): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(start).toBeLessThanOrEqual(end);
  expect(end).toBeLessThanOrEqual(length);
}

function expectInOrder(spans: readonly Span[], length: number): void {
  let from = 0;
  for (const span of spans) {
    expectInside(span, length);
    expect(span.start).toBeGreaterThanOrEqual(from);
    from = span.end;
  }
}
