import { overlaps } from '../../text/span.ts';
import type { TaggedToken } from '../../text/token.ts';
import type { PairSide } from '../pair-side.ts';
import type { Difference } from '../report.ts';
import { type DifferenceDetector, difference, type MatchedPair } from './detector.ts';
import { type PlacePhrase, placePhrasesOf } from './place-phrases.ts';

/**
 * Where it was, told more closely by one side (`à Hanoï`, `au Vietnam`; `à Lyon`, `près de Lyon`), or the one
 * place of each side where they are two. Never called a conflict: a suburb and its city are two names as well.
 */
export const placeDifferences: DifferenceDetector = {
  kind: 'place',
  detect(pair) {
    const all = { here: placePhrasesOf(pair.here), there: placePhrasesOf(pair.there) };
    const mine = all.here.filter((a) => !all.there.some((b) => isAlike(a, b)));
    const theirs = all.there.filter((b) => !all.here.some((a) => isAlike(a, b)));
    const found: Difference[] = [];
    for (const a of mine) {
      const b = theirs
        .filter((each) => likeness(a, each) > 0)
        .sort((x, y) => likeness(a, y) - likeness(a, x))[0];
      if (b) found.push(difference('place', 'differs', pair, a, b));
    }
    const [a, b] = [mine[0], theirs[0]];
    if (found.length > 0 || !a || !b) return found.slice(0, MOST);
    const ofVerb = findOfVerb(pair, mine, theirs);
    if (ofVerb) return [ofVerb];
    const isOnlyOne =
      mine.length === 1 &&
      theirs.length === 1 &&
      (areOfOneAct(pair, a, b) || areInFirstClause(a, b) || areBare(pair));
    return isOnlyOne ? [difference('place', 'differs', pair, a, b)] : [];
  },
};

/** More places than these say where several things were. */
const MOST = 2;

/** The first place of each side that stands behind one verb, of whatever other places the sentences tell. */
function findOfVerb(
  pair: MatchedPair,
  mine: readonly PlacePhrase[],
  theirs: readonly PlacePhrase[],
): Difference | null {
  for (const a of mine)
    for (const b of theirs) {
      const [x, y] = [verbBefore(pair.here, a), verbBefore(pair.there, b)];
      const isOne = pair.alignment.concepts.some(
        ({ relation, here, there }) =>
          relation !== 'opposite' && x !== null && y !== null && overlaps(here, x) && overlaps(there, y),
      );
      if (isOne) return difference('place', 'differs', pair, a, b);
    }
  return null;
}

/** The verb that a place belongs to: the nearest one before it, with no other place between. */
function verbBefore({ tokens }: PairSide, place: PlacePhrase): TaggedToken | null {
  const at = tokens.findIndex((token) => overlaps(token, place));
  const verb = tokens.slice(0, at).findLast(({ pos }) => pos === 'verb') ?? null;
  return verb && place.start - verb.end <= VERB_REACH ? verb : null;
}

/** How far behind its verb a place may stand, in characters. Sane: 20 to 60. */
const VERB_REACH = 40;

/** True where neither sentence tells an act that is known, as headlines do not. */
function areBare({ alignment }: MatchedPair): boolean {
  return alignment.concepts.every(({ relation }) => relation === 'opposite');
}

/** True where both stand in the sentence's first clause, outside its topic: where what it tells took place. */
function areInFirstClause(a: PlacePhrase, b: PlacePhrase): boolean {
  return a.clause === 0 && b.clause === 0 && !a.topic && !b.topic;
}

/** True where the clauses of the two places tell the same act. */
function areOfOneAct({ alignment }: MatchedPair, a: PlacePhrase, b: PlacePhrase): boolean {
  return alignment.concepts.some(
    ({ relation, here, there }) =>
      relation !== 'opposite' &&
      !a.topic &&
      !b.topic &&
      here.clause === a.clause &&
      there.clause === b.clause,
  );
}

function isAlike(a: PlacePhrase, b: PlacePhrase): boolean {
  return a.words.size === b.words.size && [...a.words].every((word) => b.words.has(word));
}

/** Shared words and shared keys: `Moscou`, or the country of a city. */
function likeness(a: PlacePhrase, b: PlacePhrase): number {
  const words = [...a.words].filter((word) => b.words.has(word)).length;
  return words + [...a.keys].filter((key) => b.keys.has(key)).length;
}
