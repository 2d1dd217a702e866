import { CULPRIT_NOUNS, SUSPECT_NOUNS } from '../../lexicon/fr/distance-words.ts';
import type { TaggedToken } from '../../text/token.ts';
import type { PairSide } from '../pair-side.ts';
import type { Difference } from '../report.ts';
import { difference, type MatchedPair } from './detector.ts';

/** `le suspect` on one side, `l’auteur` on the other: who is only suspected is called guilty. */
export function findSuspects(pair: MatchedPair): readonly Difference[] {
  const { here, there } = pair;
  const [a, b] = [wordOf(here, SUSPECT_NOUNS), wordOf(there, SUSPECT_NOUNS)];
  const [x, y] = [wordOf(here, CULPRIT_NOUNS), wordOf(there, CULPRIT_NOUNS)];
  if (a && y && !b && !x) return [difference('hedging', 'differs', pair, a, y)];
  return b && x && !a && !y ? [difference('hedging', 'differs', pair, x, b)] : [];
}

/** The first noun of a kind that is not called alleged by the word behind it. */
function wordOf({ tokens }: PairSide, lemmas: ReadonlySet<string>): TaggedToken | undefined {
  return tokens.find(
    (token, at) =>
      token.pos === 'noun' && lemmas.has(token.lemma) && !ALLEGED.test(tokens[at + 1]?.norm ?? ''),
  );
}

const ALLEGED = /^(?:présumé|presume|supposé|suppose|soupçonné|soupconne)/u;
