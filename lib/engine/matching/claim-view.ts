import type { FrameKey } from '../claims/claim.ts';
import type { FramedClaim } from '../pack/pack.ts';
import type { EventContext } from './event-context.ts';

/** Content slots weighed within an event: each slot has one or more keys that mean the same words. */
export interface KeyBag {
  /** Key → the slot it belongs to. */
  readonly slotOf: ReadonlyMap<string, number>;
  /** Slot → its keys with their weight. */
  readonly slots: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** Sum and Euclidean length of the slots' weights. */
  readonly total: number;
  readonly norm: number;
}

/** A claim's content, whole and clause by clause, ready to be compared. */
export interface ClaimView extends KeyBag {
  readonly claim: FramedClaim;
  /** The whole claim weighed by rarity alone: what everybody on the event tells counts in full. */
  readonly plain: KeyBag;
  /** Clauses by their index in the frame. */
  readonly byClause: ReadonlyMap<number, KeyBag>;
  /** Clauses with at least two slots. */
  readonly clauses: readonly KeyBag[];
}

/** What two bags have in common. */
export interface BagComparison {
  /** Sum of the shared slots' weights, and their number. */
  readonly shared: number;
  readonly count: number;
  /** Shared slots that weigh at least `TELLING_WEIGHT`. */
  readonly telling: number;
  readonly cosine: number;
  /** Shared weight over that of the lighter bag. */
  readonly contained: number;
  /** Shared weight over that of both. */
  readonly jaccard: number;
}

/** A slot this heavy within its event says something of its own. In nats of rarity; sane range 1.5 to 4. */
const TELLING_WEIGHT = 2.5;

/** Weighs the keys of a claim. */
export function viewClaim(claim: FramedClaim, event: EventContext): ClaimView {
  const byClause = Map.groupBy(claim.frame.keys, (each) => each.clause);
  const bags = new Map([...byClause].map(([clause, keys]) => [clause, makeBag(keys, event.weight)]));
  return {
    claim,
    ...makeBag(claim.frame.keys, event.weight),
    plain: makeBag(claim.frame.keys, event.rarity),
    byClause: bags,
    clauses: [...bags.values()].filter((each) => each.slots.size >= 2),
  };
}

function makeBag(keys: readonly FrameKey[], weigh: (key: string) => number): KeyBag {
  const slots = new Map<number, Map<string, number>>();
  const slotOf = new Map<string, number>();
  for (const { key, slot } of keys) {
    const readings = slots.get(slot) ?? new Map<string, number>();
    slots.set(slot, readings);
    readings.set(key, weigh(key));
    if (!slotOf.has(key)) slotOf.set(key, slot);
  }
  let total = 0;
  let square = 0;
  for (const readings of slots.values()) {
    const weight = slotWeight(readings);
    total += weight;
    square += weight * weight;
  }
  return { slotOf, slots, total, norm: Math.sqrt(square) };
}

/** A name weighs as its rarest part; a word of several senses, which may all be meant, as their mean. */
function slotWeight(readings: ReadonlyMap<string, number>): number {
  const weights = [...readings.values()];
  const isName = readings.keys().next().value?.startsWith('name:') ?? false;
  return isName ? Math.max(...weights) : weights.reduce((sum, each) => sum + each, 0) / weights.length;
}

/** Compares two bags: a slot is shared where any of its keys stands in the other, and weighs as the heaviest of these. */
export function compareBags(a: KeyBag, b: KeyBag): BagComparison {
  const [small, large] = a.slots.size <= b.slots.size ? [a, b] : [b, a];
  let shared = 0;
  let dot = 0;
  let count = 0;
  let telling = 0;
  for (const readings of small.slots.values()) {
    let weight = -1;
    for (const [key, each] of readings) if (each > weight && large.slotOf.has(key)) weight = each;
    if (weight < 0) continue;
    shared += weight;
    dot += weight * weight;
    count++;
    if (weight >= TELLING_WEIGHT) telling++;
  }
  const cosine = Math.min(1, dot / (a.norm * b.norm || 1));
  const contained = Math.min(1, shared / (Math.min(a.total, b.total) || 1));
  const jaccard = Math.min(1, shared / (a.total + b.total - shared || 1));
  return { shared, count, telling, cosine, contained, jaccard };
}
