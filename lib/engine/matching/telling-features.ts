import { isTold, keyOf } from './act-weights.ts';
import type { ConceptPair } from './align-concepts.ts';

/**
 * How far sharing a content key goes with sharing a fact, 0..1, learned from labelled pairs of many events: two
 * sentences that share `resign` mostly tell one resignation; on a hurricane, a war or an appeal a hundred things are
 * told.
 */
export interface Telling {
  /** Of a key that too few events share to know. */
  readonly usual: number;
  readonly keys: ReadonlyMap<string, number>;
}

/** The keys two claims share of what happens, not of whom or where. */
export interface SharedKeys {
  readonly all: readonly string[];
  /** Those of the concepts that both tell as news. */
  readonly told: readonly string[];
}

/** Who and where differ from event to event; nothing is to be learned of them. */
const WHO_OR_WHERE = /^(?:name|country|place|org):/u;

/** How far sharing a key goes, where it says what happens; 0 for who and where. */
export function tellingOf(key: string, { usual, keys }: Telling): number {
  return WHO_OR_WHERE.test(key) ? 0 : (keys.get(key) ?? usual);
}

/** The content keys of a claim that say what happens. */
export function keysOfWhat(keys: Iterable<{ readonly key: string }>): ReadonlySet<string> {
  return new Set(Array.from(keys, ({ key }) => key).filter((key) => !WHO_OR_WHERE.test(key)));
}

/** What two claims share of their `keysOfWhat`, and of the concepts aligned between them. */
export function sharedKeys(
  here: ReadonlySet<string>,
  there: ReadonlySet<string>,
  pairs: readonly ConceptPair[],
): SharedKeys {
  const all: string[] = [];
  for (const key of here) if (there.has(key)) all.push(key);
  const told = pairs.filter((pair) => pair.relation === 'same' && isTold(pair.here) && isTold(pair.there));
  return { all, told: told.map((pair) => keyOf(pair.here.concept)) };
}

/** Features of how telling the shared keys are: the most telling one, their mean, the most telling one that is news. */
export function describeTelling({ all, told }: SharedKeys, { usual, keys }: Telling) {
  let most = 0;
  let mostTold = 0;
  let sum = 0;
  for (const key of all) {
    const value = keys.get(key) ?? usual;
    sum += value;
    if (value > most) most = value;
  }
  for (const key of told) mostTold = Math.max(mostTold, keys.get(key) ?? usual);
  return {
    tellingMost: most || usual,
    tellingMean: all.length > 0 ? sum / all.length : usual,
    tellingTold: mostTold || usual,
  };
}
