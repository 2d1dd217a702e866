import { isFiniteVerb } from '../../claims/token-tests.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';
import { clausesOf, mainPredicate } from './verb-group.ts';

/** Of the content words of the shorter side this many are the other's as well, and at least so many. Sane: 0.5 to 0.8, 3 to 5. */
const SHARED_PART = 0.7;
const LEAST_SHARED = 3;

/** The negated main predicate of one side and the plain one of the other. */
export interface PlainDenial {
  readonly here: Span;
  readonly there: Span;
}

/**
 * Two sentences of nearly the same words, the main predicate of one denied and nothing denied in the other; null
 * where they are not. Words decide here, so no concept has to be known.
 */
export function findPlainDenial(here: PairSide, there: PairSide): PlainDenial | null {
  const mine = deniedPredicate(here);
  const theirs = deniedPredicate(there);
  if ((mine === null) === (theirs === null)) return null;
  const [denied, plain] = mine ? [here, there] : [there, here];
  if (!isAlike(denied, plain) || deniesAnything(plain)) return null;
  const other = mainPredicate(plain, []);
  const own = mine ?? theirs;
  if (!other || !own || !sharesVerb(denied, own, plain, other)) return null;
  if (!areOfOneTime(denied, own, plain, other)) return null;
  return mine ? { here: own, there: other } : { here: other, there: own };
}

/** A plan and what has not yet been done agree. */
function areOfOneTime(a: PairSide, mine: Span, b: PairSide, theirs: Span): boolean {
  const isFuture = ({ tokens }: PairSide, span: Span) =>
    tokens.some((token) => overlaps(token, span) && token.verbForms.includes('indicative-future'));
  return isFuture(a, mine) === isFuture(b, theirs);
}

/** True where one verb is denied and told, or where neither says more than that it is. */
function sharesVerb(a: PairSide, mine: Span, b: PairSide, theirs: Span): boolean {
  const verbs = ({ tokens, language }: PairSide, span: Span) =>
    tokens
      .filter((token) => overlaps(token, span) && token.pos === 'verb')
      .filter(({ lemma }) => !language.verbs.light.has(lemma))
      .map(({ lemma }) => lemma);
  const [x, y] = [verbs(a, mine), verbs(b, theirs)];
  return x.length === 0 && y.length === 0 ? true : x.some((lemma) => y.includes(lemma));
}

const deniedPredicate = onceEach((side: PairSide): Span | null => {
  const { tokens, language } = side;
  const { particles, negators } = language.predicates;
  const predicate = mainPredicate(side, []);
  const at = predicate ? tokens.findIndex((token) => overlaps(token, predicate)) : -1;
  if (!predicate || at < 0) return null;
  const clause = clausesOf(side).find(({ from, to }) => at >= from && at < to);
  const inside = tokens.slice(clause?.from ?? 0, clause?.to ?? tokens.length);
  const has = (words: ReadonlySet<string>) => inside.some(({ norm }) => words.has(norm));
  const isDenied = has(particles) && has(negators) && inside.some(isFiniteVerb);
  return isDenied ? predicate : null;
});

function deniesAnything({ tokens, language }: PairSide): boolean {
  const { particles, denying } = language.predicates;
  return tokens.some(({ norm, lemma }) => particles.has(norm) || denying.has(lemma) || denying.has(norm));
}

function isAlike(a: PairSide, b: PairSide): boolean {
  const mine = contentOf(a);
  const theirs = contentOf(b);
  const shared = [...mine].filter((lemma) => theirs.has(lemma)).length;
  return shared >= LEAST_SHARED && shared >= SHARED_PART * Math.min(mine.size, theirs.size);
}

const contentOf = onceEach(({ claim }: PairSide): ReadonlySet<string> => {
  return new Set(claim.frame.terms);
});
