import { FEATURES } from '../../lib/engine/matching/features.ts';
import { describeTelling, type Telling } from '../../lib/engine/matching/telling-features.ts';
import type { LabelledPair } from './examples.ts';

/** Of the pairs that share a key, in how many events it was shared, and how many of the pairs were right. */
interface KeyTally {
  /** Number of events; one with few such pairs counts in part. */
  readonly events: number;
  /** Sum over the events of the share of right pairs, each as far as it counts. */
  readonly right: number;
}

/** What some events say of single content keys. */
export type Tally = ReadonlyMap<string, KeyTally>;

/** Pairs that have less of their content in common are wrong whatever they share. Sane range 0.1 to 0.25. */
const LEAST_CONTAINED = 0.15;
/** An event with this many pairs counts in full. Sane range 3 to 10. */
const FULL_PAIRS = 6;
/** What is known of all keys counts as much as this many events. Flat between 2 and 8. */
const PRIOR_EVENTS = 4;
/** A key of fewer events is no more than usual. */
const LEAST_EVENTS = 2;

const CONTAINED = FEATURES.indexOf('contained');

/** Counts the keys that the pairs of one event share; unrelated items are left out. */
export function tallyKeys(pairs: readonly LabelledPair[]): Tally {
  const counts = new Map<string, { all: number; right: number }>();
  for (const { there, features, shared, label } of pairs) {
    if (there === null || (features[CONTAINED] ?? 0) < LEAST_CONTAINED) continue;
    for (const key of shared.all) {
      const count = counts.get(key) ?? { all: 0, right: 0 };
      counts.set(key, { all: count.all + 1, right: count.right + label });
    }
  }
  return new Map(
    Array.from(counts, ([key, { all, right }]) => {
      const events = Math.min(1, all / FULL_PAIRS);
      return [key, { events, right: (events * right) / all }];
    }),
  );
}

/** The tallies of several events put together. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum = new Map<string, KeyTally>();
  for (const tally of tallies)
    for (const [key, { events, right }] of tally) {
      const before = sum.get(key);
      sum.set(key, { events: (before?.events ?? 0) + events, right: (before?.right ?? 0) + right });
    }
  return sum;
}

/**
 * How telling each key is by a sum of tallies. `own` is taken out of it: what an event is trained on must not have
 * been learned from that event, or the decision would trust these features more than it can on the next one.
 */
export function learnTelling(sum: Tally, own: Tally = new Map()): Telling {
  let allEvents = 0;
  let allRight = 0;
  for (const { events, right } of sum.values()) {
    allEvents += events;
    allRight += right;
  }
  const usual = allEvents === 0 ? 0.5 : allRight / allEvents;
  const keys = new Map<string, number>();
  for (const [key, all] of sum) {
    const mine = own.get(key);
    const events = all.events - (mine?.events ?? 0);
    const right = all.right - (mine?.right ?? 0);
    if (events >= LEAST_EVENTS) keys.set(key, (right + PRIOR_EVENTS * usual) / (events + PRIOR_EVENTS));
  }
  return { usual, keys };
}

/** The features of a pair with those that rest on single keys made anew. */
export function retell({ features, shared }: LabelledPair, telling: Telling): readonly number[] {
  const anew: Readonly<Record<string, number>> = describeTelling(shared, telling);
  return features.map((value, i) => anew[FEATURES[i] ?? ''] ?? value);
}
