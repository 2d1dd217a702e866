import { BOILERPLATE_PHRASES } from '../lexicon/fr/boilerplate.ts';
import { anyOf } from '../text/any-of.ts';
import type { FoldedText } from './fold-line.ts';

/** A phrase with the place of its rule in the list: the first rule that fits wins. */
interface Ranked {
  readonly phrase: string;
  readonly rank: number;
}

const RANKED = BOILERPLATE_PHRASES.map((phrases, rank) => ({ ...phrases, rank }));
/** Whole lines; of two rules with the same line the first is kept. */
const EQUALS: ReadonlyMap<string, number> = new Map(
  RANKED.flatMap(({ equals = [], rank }) => equals.map((phrase) => [phrase, rank] as const)).reverse(),
);
/** Beginnings by their first character. */
const STARTS: ReadonlyMap<string, readonly Ranked[]> = Map.groupBy(
  RANKED.flatMap(({ starts = [], rank }) => starts.map((phrase) => ({ phrase, rank }))),
  ({ phrase }) => phrase.charAt(0),
);
const PARTS: readonly Ranked[] = RANKED.flatMap(({ contains = [], rank }) =>
  contains.map((phrase) => ({ phrase, rank })),
);

const ANY_PART = anyOf(PARTS.map(({ phrase }) => phrase));

/** The first rule of `BOILERPLATE_PHRASES` that fits a line or sentence, or null. */
export function findPhraseRule({ folded, bare }: FoldedText): string | null {
  let best = EQUALS.get(bare) ?? Number.POSITIVE_INFINITY;
  for (const { phrase, rank } of STARTS.get(folded.charAt(0)) ?? [])
    if (rank < best && folded.startsWith(phrase)) best = rank;
  for (const { phrase, rank } of ANY_PART.test(folded) ? PARTS : []) {
    if (rank >= best) break;
    if (folded.includes(phrase)) best = rank;
  }
  return BOILERPLATE_PHRASES[best]?.rule ?? null;
}
