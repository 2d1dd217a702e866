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
    const isOnlyOne =
      mine.length === 1 &&
      theirs.length === 1 &&
      (areOfOneAct(pair, a, b) || areInFirstClause(a, b) || areBare(pair));
    return isOnlyOne ? [difference('place', 'differs', pair, a, b)] : [];
  },
};

/** More places than these say where several things were. */
const MOST = 2;

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
