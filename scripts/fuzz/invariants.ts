import type { Claim } from '../../lib/engine/claims/claim.ts';
import { type Span, textOf } from '../../lib/engine/text/span.ts';

/** @throws Error with the message where the condition does not hold. */
export function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`broken: ${message}`);
}

/** Spans lie in the text, half-open. @throws Error naming the span that does not. */
export function demandInside(spans: readonly Span[], length: number, what: string): void {
  for (const { start, end } of spans) {
    const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end;
    demand(inside && end <= length, `${what} ${start}..${end} of a text of ${length}`);
  }
}

/** Spans lie in the text, hold something, are sorted and share nothing. @throws Error naming the span that does not. */
export function demandDisjoint(spans: readonly Span[], length: number, what: string): void {
  demandInside(spans, length, what);
  let from = 0;
  for (const { start, end } of spans) {
    demand(start >= from && end > start, `${what} ${start}..${end} after ${from}`);
    from = end;
  }
}

/** What holds of every claim of every text. @throws Error naming what does not. */
export function demandClaims(claims: readonly Claim[], text: string): void {
  demandDisjoint(
    claims.map(({ span }) => span),
    text.length,
    'claim',
  );
  for (const claim of claims) {
    demand(claim.text === textOf(text, claim.span), `a claim reads “${claim.text}”, its place otherwise`);
    demand(
      claim.checkWorthiness >= 0 && claim.checkWorthiness <= 1,
      `worth ${claim.checkWorthiness} of a claim`,
    );
    const { concepts, entities, quantities, dates, loadedTerms } = claim.frame;
    const { attribution } = claim;
    const source = attribution ? [attribution.sourceSpan, attribution.cueSpan, attribution.content] : [];
    const parts = [...source, ...claim.hedges, ...concepts, ...entities, ...quantities, ...dates];
    demandInside([...parts, ...loadedTerms], claim.text.length, 'part');
    for (const { keys } of entities) demand(keys.length > 0, 'an entity without a key');
    for (const { value, low, high } of quantities) demandQuantity(value, low, high);
    for (const { from, to } of dates) demandInterval(from, to);
  }
}

/** @throws Error where a quantity's bounds do not hold its value. */
export function demandQuantity(value: number, low: number, high: number): void {
  demand(Number.isFinite(value) && low <= value && value <= high, `quantity ${low} <= ${value} <= ${high}`);
}

/** @throws Error where an interval of days ends before it starts or names no day. */
export function demandInterval(from: string | null, to: string | null): void {
  for (const day of [from, to]) demand(day === null || /^\d{4}-\d\d-\d\d$/.test(day), `day ${day}`);
  demand(from === null || to === null || from <= to, `interval ${from} to ${to}`);
}
