import type { ConceptMention } from '../../claims/claim.ts';
import { findAuxiliary, isFiniteVerb } from '../../claims/token-tests.ts';
import { overlaps, type Span, textOf } from '../../text/span.ts';
import type { ConceptPair } from '../align-concepts.ts';
import { onceEachPart } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';
import { findContraryWords } from './contrary-words.ts';
import { type DifferenceDetector, difference, type MatchedPair } from './detector.ts';
import { findEnding } from './endings.ts';
import { findPlainDenial } from './plain-denial.ts';
import { verbGroupAround } from './verb-group.ts';

/**
 * One side says that it is, the other that it is not. Contrary concepts (`survivre`, `mourir`) are only a
 * contradiction where both sides tell them of the same participant and agree on no other act; of others they are
 * two facts of one event.
 */
export const negationDifferences: DifferenceDetector = {
  kind: 'negation',
  detect(pair) {
    const agreed = pair.alignment.concepts.filter((each) => isAgreed(each, pair));
    const found = pair.alignment.concepts.find(
      (each) => isDenied(each, pair) || (isContrary(each, pair) && agreed.length === 0),
    );
    if (!found) {
      const ending = findEnding(pair);
      if (ending) return [ending];
      const denial = findPlainDenial(pair.here, pair.there) ?? findContraryWords(pair.here, pair.there);
      return denial ? [difference('negation', 'conflict', pair, denial.here, denial.there)] : [];
    }
    const mine = wordingOf(pair.here, found.here);
    const theirs = wordingOf(pair.there, found.there);
    return [difference('negation', 'conflict', pair, mine, theirs)];
  },
};

function isAgreed({ here, there, relation, agent, patient }: ConceptPair, pair: MatchedPair): boolean {
  const isSame = relation === 'same' && isNegative(pair.here, here) === isNegative(pair.there, there);
  return isSame && isVerbal(pair.here, here) && agent >= 0 && patient >= 0;
}

function isDenied(each: ConceptPair, pair: MatchedPair): boolean {
  const { here, there, relation, agent, patient } = each;
  if (relation !== 'same' || agent < 0 || patient < 0 || agent + patient === 0) return false;
  if (!isOfOneThing(each, pair)) return false;
  // To say and not to say are two sentences on two things.
  if (pair.concepts.get(here.concept)?.type === 'speech') return false;
  if (isNegative(pair.here, here) === isNegative(pair.there, there)) return false;
  return areTold(here, there) && isVerbal(pair.here, here) && isVerbal(pair.there, there);
}

function isContrary(each: ConceptPair, pair: MatchedPair): boolean {
  const { here, there, relation, agent, patient } = each;
  const isSameCase = agent > 0 && patient > 0;
  if (relation !== 'opposite' || !isSameCase || !isOfOneThing(each, pair) || !areTold(here, there))
    return false;
  if (!isVerbal(pair.here, here) || !isVerbal(pair.there, there)) return false;
  return isNegative(pair.here, here) === isNegative(pair.there, there);
}

/** True where the clauses share more than the act and who does it: one can want one thing and not another. */
function isOfOneThing({ here, there }: ConceptPair, pair: MatchedPair): boolean {
  const mine = thingsAt(pair.here, here);
  const theirs = thingsAt(pair.there, there);
  if (mine.length === 0 || theirs.length === 0) return mine.length === theirs.length;
  return mine.some((key) => theirs.includes(key));
}

/** Content keys of an act's clause besides the act and names. */
const thingsAt = onceEachPart(
  ({ claim }: PairSide, { clause, concept }: ConceptMention): readonly string[] => {
    const own = new Set([`concept:${concept}`, concept.replace('lemma:', '')]);
    return claim.frame.keys
      .filter((each) => each.clause === clause && !own.has(each.key) && !NAME_KEY.test(each.key))
      .map((each) => each.key);
  },
);

const NAME_KEY = /^(?:name|country|place|person|role|org):/u;

/** Negated by its clause, by a word before it (`sans`, `non`), or by a verb that turns it round (`renonce à`, `refuse de`). */
const isNegative = onceEachPart(({ text, language }: PairSide, mention: ConceptMention): boolean => {
  const { negatorRightBefore, negatorInside, takingSides, against, reversingBefore } = language.predicates;
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
  const denied = negatorRightBefore.test(before) || negatorInside.test(textOf(text, mention));
  // `voter contre` is not to vote for.
  const isAgainst = takingSides.test(textOf(text, mention)) && against.test(text.slice(mention.end));
  return ((mention.negated || denied) !== reversingBefore.test(before)) !== isAgainst;
});

/** How far before an act its denial may stand, in characters. */
const REACH = 40;

/**
 * A predicate that is told: not a noun that only names the act (`aucun combat`, `théâtre de combats`), nor an infinitive,
 * whose truth hangs on the verb before it (`ne peut pas circuler`).
 */
const isVerbal = onceEachPart(({ tokens, language }: PairSide, mention: ConceptMention): boolean => {
  const at = tokens.findIndex((each) => overlaps(each, mention));
  const token = tokens[at];
  if (!token || token.verbForms.includes('infinitive')) return false;
  if (token.pos === 'adjective') return !language.predicates.comparing.has(tokens[at - 1]?.norm ?? '');
  if (token.pos !== 'verb') return false;
  return isFiniteVerb(token) || findAuxiliary(tokens, at, language.verbs) !== null;
});

/** Both told as they stand, or both as plans: not inside a denial, or what a sentence takes for known. */
function areTold(a: ConceptMention, b: ConceptMention): boolean {
  const isFact = ({ modality }: ConceptMention) => modality === 'asserted' || modality === 'hedged';
  return (isFact(a) && isFact(b)) || (a.modality === 'planned' && b.modality === 'planned');
}

/** The concept's words with the negating words around them. */
function wordingOf(side: PairSide, mention: ConceptMention): Span {
  return isNegative(side, mention) ? verbGroupAround(side, mention) : mention;
}
