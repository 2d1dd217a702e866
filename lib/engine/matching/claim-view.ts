import type { Claim } from '../claims/claim.ts';
import type { EventContext } from './event-context.ts';

/** A claim's content keys weighed within an event, ready to be compared. */
export interface ClaimView {
  readonly claim: Claim;
  /** Distinct keys with their weight. */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Euclidean length of the weights. */
  readonly norm: number;
  /** The same per clause; clauses with fewer than two keys are left out. */
  readonly clauses: readonly KeyBag[];
}

export interface KeyBag {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  readonly norm: number;
}

/** Weighs the keys of a claim. */
export function viewClaim(claim: Claim, event: EventContext): ClaimView {
  const byClause = Map.groupBy(claim.frame.keys, (each) => each.clause);
  const clauses = [...byClause.values()]
    .map((keys) =>
      bag(
        keys.map(({ key }) => key),
        event,
      ),
    )
    .filter((each) => each.weights.size >= 2);
  return {
    claim,
    ...bag(
      claim.frame.keys.map(({ key }) => key),
      event,
    ),
    clauses,
  };
}

function bag(keys: readonly string[], event: EventContext): KeyBag {
  const weights = new Map<string, number>();
  let total = 0;
  let square = 0;
  for (const key of keys) {
    if (weights.has(key)) continue;
    const weight = event.weight(key);
    weights.set(key, weight);
    total += weight;
    square += weight * weight;
  }
  return { weights, total, norm: Math.sqrt(square) };
}

/** What two bags share: the sum of the shared weights, their cosine, and the share of the lighter bag. */
export function compareBags(
  a: KeyBag,
  b: KeyBag,
): { shared: number; cosine: number; contained: number; count: number } {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  let dot = 0;
  let count = 0;
  for (const [key, weight] of small.weights) {
    if (!large.weights.has(key)) continue;
    shared += weight;
    dot += weight * weight;
    count++;
  }
  return {
    shared,
    cosine: dot / (a.norm * b.norm || 1),
    contained: shared / (Math.min(a.total, b.total) || 1),
    count,
  };
}
