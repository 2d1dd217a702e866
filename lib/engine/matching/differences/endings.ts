import { overlaps, type Span } from '../../text/span.ts';
import type { PairSide } from '../pair-side.ts';
import type { Difference } from '../report.ts';
import { difference, type MatchedPair } from './detector.ts';
import { mainPredicate, mainSubjectOf } from './verb-group.ts';

/**
 * What goes on for one side and has ended for the other (`les recherches se poursuivent`, `les recherches ont été
 * suspendues`), where both say it of one subject: an update, since both may have been so. Null where there is none.
 */
export function findEnding(pair: MatchedPair): Difference | null {
  const { here, there } = pair;
  const subject = mainSubjectOf(here);
  if (subject === null || subject !== mainSubjectOf(there)) return null;
  const [mine, theirs] = [mainPredicate(here, []), mainPredicate(there, [])];
  if (!mine || !theirs) return null;
  const { lasting, ending } = here.language.predicates;
  const isTurn =
    (isOf(here, mine, lasting) && isOf(there, theirs, ending)) ||
    (isOf(here, mine, ending) && isOf(there, theirs, lasting));
  return isTurn ? difference('negation', 'update', pair, mine, theirs) : null;
}

/** True where the last verb of a group is one of these, and nothing denies it. */
function isOf({ tokens, language }: PairSide, group: Span, verbs: ReadonlySet<string>): boolean {
  const words = tokens.filter((token) => overlaps(token, group));
  const isDenied = words.some(({ norm }) => language.predicates.particles.has(norm));
  return !isDenied && verbs.has(words.findLast(({ pos }) => pos === 'verb')?.lemma ?? '');
}
