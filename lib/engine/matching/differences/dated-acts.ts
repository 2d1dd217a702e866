import type { ConceptMention } from '../../claims/claim.ts';
import { isFiniteVerb } from '../../claims/token-tests.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { TaggedToken } from '../../text/token.ts';
import type { ConceptPair } from '../align-concepts.ts';
import type { PairSide } from '../pair-side.ts';
import type { DatePhrase } from './date-phrases.ts';
import type { MatchedPair } from './detector.ts';
import { verbGroupAround } from './verb-group.ts';

/**
 * The act that both sides tell as done and date with these two dates; null where there is none. What is said or
 * announced is none: it can be on two days.
 */
export function findDatedAct(pair: MatchedPair, a: DatePhrase, b: DatePhrase): ConceptPair | null {
  const mine = doneAt(pair.here, a);
  const theirs = doneAt(pair.there, b);
  if (!mine || !theirs) return null;
  return (
    pair.alignment.concepts.find(
      (each) =>
        each.relation === 'same' &&
        each.agent >= 0 &&
        each.patient >= 0 &&
        overlaps(each.here, mine) &&
        overlaps(each.there, theirs) &&
        isAsserted(each.here) &&
        isAsserted(each.there) &&
        pair.concepts.get(each.here.concept)?.type !== 'speech',
    ) ?? null
  );
}

function isAsserted({ modality, negated }: ConceptMention): boolean {
  return modality === 'asserted' && !negated;
}

/**
 * The verb that a date belongs to, where it is told as done: the last one before it (`a été condamné en appel, jeudi`),
 * else the first one behind (`Mercredi, il a été condamné`). Null for other tenses.
 */
function doneAt(side: PairSide, date: Span): Span | null {
  const { tokens } = side;
  const { participle } = side.language.verbs;
  const isDone = (token: TaggedToken) => tellsDone(token, participle);
  const isVerbal = (token: TaggedToken) => token.pos === 'verb' || isDone(token);
  const at = tokens.findIndex((token) => overlaps(token, date));
  const before = tokens.slice(0, at).findLast(isVerbal);
  if (before) return isDone(before) ? before : null;
  // `Après son arrivée mercredi, …`: the date is the noun's.
  if (tokens.slice(0, at).some(({ pos }) => pos === 'noun' || pos === 'name')) return null;
  const first = tokens.slice(at).find(isFiniteVerb);
  if (!first) return null;
  const group = verbGroupAround(side, first);
  const verb = tokens.findLast((token) => overlaps(token, group) && isVerbal(token));
  return verb && isDone(verb) ? verb : null;
}

/** A participle, whatever stands before it, and the past of stories (`fut arrêté`). */
function tellsDone({ verbForms, pos, norm }: TaggedToken, participle: RegExp): boolean {
  if (verbForms.includes('past-participle') || verbForms.includes('indicative-past')) return true;
  return pos === 'adjective' && participle.test(norm);
}
