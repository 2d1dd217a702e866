import type { WeighedKey } from './event-context.ts';

/** A content key of a claim, weighed. */
export interface BagKey {
  readonly slot: number;
  readonly isName: boolean;
  readonly key: WeighedKey;
}

/** One content slot: keys that mean the same words, each once. */
interface Slot {
  /** Their numbers within the event, and their weights. */
  readonly keys: readonly number[];
  readonly weights: readonly number[];
}

/** Content slots, weighed. */
export interface KeyBag {
  readonly slots: readonly Slot[];
  /** The numbers of all its keys. */
  readonly keys: ReadonlySet<number>;
  /** Sum and Euclidean length of the slots' weights. */
  readonly total: number;
  readonly norm: number;
}

/** What two bags have in common. */
export interface BagComparison {
  /** Sum of the shared slots' weights, and their number. */
  readonly shared: number;
  readonly count: number;
  readonly cosine: number;
  /** Shared weight over that of the lighter bag. */
  readonly contained: number;
  /** Shared weight over that of both. */
  readonly jaccard: number;
}

/** Puts keys into slots. @param by what a key weighs: its weight within the event, or its rarity alone */
export function makeBag(keys: readonly BagKey[], by: 'weight' | 'rarity'): KeyBag {
  const slots = new Map<number, { keys: number[]; weights: number[]; isName: boolean }>();
  const all = new Set<number>();
  for (const { key, slot, isName } of keys) {
    let own = slots.get(slot);
    if (own === undefined) {
      own = { keys: [], weights: [], isName };
      slots.set(slot, own);
    }
    all.add(key.number);
    if (own.keys.includes(key.number)) continue;
    own.keys.push(key.number);
    own.weights.push(key[by]);
  }
  let total = 0;
  let square = 0;
  for (const { weights, isName } of slots.values()) {
    const weight = slotWeight(weights, isName);
    total += weight;
    square += weight * weight;
  }
  return { slots: [...slots.values()], keys: all, total, norm: Math.sqrt(square) };
}

/** A name weighs as its rarest part; a word of several senses, which may all be meant, as their mean. */
function slotWeight(weights: readonly number[], isName: boolean): number {
  return isName ? Math.max(...weights) : weights.reduce((sum, each) => sum + each, 0) / weights.length;
}

/** Compares two bags: a slot is shared where any of its keys stands in the other, and weighs as the heaviest of these. */
export function compareBags(a: KeyBag, b: KeyBag): BagComparison {
  const [small, large] = a.slots.length <= b.slots.length ? [a, b] : [b, a];
  let shared = 0;
  let dot = 0;
  let count = 0;
  for (const slot of small.slots) {
    const weight = heaviestShared(slot, large.keys);
    if (weight < 0) continue;
    shared += weight;
    dot += weight * weight;
    count++;
  }
  const cosine = Math.min(1, dot / (a.norm * b.norm || 1));
  const contained = Math.min(1, shared / (Math.min(a.total, b.total) || 1));
  const jaccard = Math.min(1, shared / (a.total + b.total - shared || 1));
  return { shared, count, cosine, contained, jaccard };
}

/** The weight of the heaviest key of a slot that stands among others; below 0 where none does. */
function heaviestShared({ keys, weights }: Slot, others: ReadonlySet<number>): number {
  let heaviest = -1;
  for (let n = 0; n < keys.length; n++) {
    const weight = weights[n] ?? 0;
    if (weight > heaviest && others.has(keys[n] ?? -1)) heaviest = weight;
  }
  return heaviest;
}
