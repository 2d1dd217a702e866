import type { TaggedToken } from '../../text/token.ts';
import type { PairSide } from '../pair-side.ts';
import type { Difference } from '../report.ts';
import { difference, type MatchedPair } from './detector.ts';

/** `le suspect` on one side, `l’auteur` on the other: who is only suspected is called guilty. */
export function findSuspects(pair: MatchedPair): readonly Difference[] {
  const { here, there } = pair;
  const { suspects, culprits } = here.language.people;
  const [a, b] = [wordOf(here, suspects), wordOf(there, suspects)];
  const [x, y] = [wordOf(here, culprits), wordOf(there, culprits)];
  if (a && y && !b && !x) return [difference('hedging', 'differs', pair, a, y)];
  return b && x && !a && !y ? [difference('hedging', 'differs', pair, x, b)] : [];
}

/** The first noun of a kind that is not called alleged by the word behind it. */
function wordOf({ tokens, language }: PairSide, lemmas: ReadonlySet<string>): TaggedToken | undefined {
  const { allegedBehind } = language.distances;
  return tokens.find(
    ({ pos, lemma }, at) =>
      pos === 'noun' && lemmas.has(lemma) && !allegedBehind.test(tokens[at + 1]?.norm ?? ''),
  );
}
