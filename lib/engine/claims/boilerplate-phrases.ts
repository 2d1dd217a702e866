import { anyOf } from '../text/any-of.ts';
import type { FoldedText } from './fold-line.ts';

/** Wordings of one rule by which a line or sentence is boilerplate. Folded. */
export interface BoilerplatePhrases {
  /** Rule name a removal carries. */
  readonly rule: string;
  /** The whole line or sentence, without punctuation at its ends. */
  readonly equals?: readonly string[];
  /** How the line or sentence begins. */
  readonly starts?: readonly string[];
  /** What stands anywhere in it. */
  readonly contains?: readonly string[];
}

/** The first rule that fits a line or sentence, or null. */
export type PhraseRules = (line: FoldedText) => string | null;

/** A phrase with the place of its rule in the list: the first rule that fits wins. */
interface Ranked {
  readonly phrase: string;
  readonly rank: number;
}

/** Makes the rules of these wordings, the first of which wins. */
export function createPhraseRules(rules: readonly BoilerplatePhrases[]): PhraseRules {
  const ranked = rules.map((phrases, rank) => ({ ...phrases, rank }));
  // Whole lines; of two rules with the same line the first is kept.
  const equal: ReadonlyMap<string, number> = new Map(
    ranked.flatMap(({ equals = [], rank }) => equals.map((phrase) => [phrase, rank] as const)).reverse(),
  );
  // Beginnings by their first character.
  const starting: ReadonlyMap<string, readonly Ranked[]> = Map.groupBy(
    ranked.flatMap(({ starts = [], rank }) => starts.map((phrase) => ({ phrase, rank }))),
    ({ phrase }) => phrase.charAt(0),
  );
  const parts: readonly Ranked[] = ranked.flatMap(({ contains = [], rank }) =>
    contains.map((phrase) => ({ phrase, rank })),
  );
  const anyPart = anyOf(parts.map(({ phrase }) => phrase));
  return ({ folded, bare }) => {
    let best = equal.get(bare) ?? Number.POSITIVE_INFINITY;
    for (const { phrase, rank } of starting.get(folded.charAt(0)) ?? [])
      if (rank < best && folded.startsWith(phrase)) best = rank;
    for (const { phrase, rank } of anyPart.test(folded) ? parts : []) {
      if (rank >= best) break;
      if (folded.includes(phrase)) best = rank;
    }
    return rules[best]?.rule ?? null;
  };
}
