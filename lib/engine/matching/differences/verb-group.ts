import { extractClauses } from '../../claims/clauses.ts';
import { findSubjectBefore } from '../../claims/subject-before.ts';
import { findAuxiliary, isFiniteVerb } from '../../claims/token-tests.ts';
import type { VerbWords } from '../../lexicon/verb-words.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { TaggedToken } from '../../text/token.ts';
import { onceEach } from '../once-each.ts';
import type { PairSide } from '../pair-side.ts';

/** The clauses of a sentence. */
export const clausesOf = onceEach(({ tokens, language }: PairSide) =>
  extractClauses(tokens, language.clauses),
);

/** How many words may stand between an auxiliary and its verb: `n’a toujours pas été`. */
const REACH = 5;

/** The words of a predicate with its auxiliaries, negation and governing verb: `n’a pas été retrouvé`, `doit reprendre`. */
export function verbGroupAround({ tokens, language }: PairSide, span: Span): Span {
  const { verbs } = language;
  const at = tokens.findIndex((token) => overlaps(token, span));
  const last = tokens.findLastIndex((token) => overlaps(token, span));
  if (at < 0) return span;
  let from = at;
  const isVerbal = tokens[at]?.pos === 'verb' || tokens[at]?.pos === 'adjective';
  for (let back = at - 1; isVerbal && back >= Math.max(0, at - REACH); back--) {
    const token = tokens[back];
    if (!token || !isBetween(token, verbs)) break;
    if (token.pos === 'verb' || verbs.groupOpeners.has(token.norm)) from = back;
  }
  let to = last;
  const isHead = tokens[at] !== undefined && isFiniteVerb(tokens[at]);
  for (let next = last + 1; isHead && next < Math.min(tokens.length, last + REACH); next++) {
    const token = tokens[next];
    if (!token || !isBetween(token, verbs)) break;
    if (token.pos === 'verb' && !isFiniteVerb(token)) to = next;
  }
  return { start: tokens[from]?.start ?? span.start, end: tokens[to]?.end ?? span.end };
}

function isBetween({ pos, norm }: TaggedToken, { groupWords }: VerbWords): boolean {
  return pos === 'verb' || pos === 'adverb' || groupWords.has(norm);
}

/** How far from a noun its verb may stand to be shown with it, in characters. Sane: 20 to 60. */
const NOUN_TO_VERB = 40;

/** An act as its sentence tells it: a verb with its group, a noun with the verb it is subject of (`une fusillade a éclaté`). */
export function predicateOf(side: PairSide, act: Span): Span {
  const { tokens } = side;
  const group = verbGroupAround(side, act);
  const last = tokens.findLastIndex((token) => overlaps(token, act));
  if (tokens[last]?.pos !== 'noun') return group;
  const verb = tokens.slice(last + 1).find((token) => token.pos === 'verb' || token.text === ',');
  if (verb?.pos !== 'verb' || verb.start - group.end > NOUN_TO_VERB) return group;
  return { start: group.start, end: Math.max(group.end, verbGroupAround(side, verb).end) };
}

/**
 * The main predicate of a sentence that stands in none of the excluded stretches: the group of the first finite
 * verb outside relative clauses, else the first participle or act; null where there is none.
 */
export function mainPredicate(side: PairSide, excluded: readonly Span[]): Span | null {
  const { tokens } = side;
  const isOpen = (token: TaggedToken) => !excluded.some((span) => overlaps(span, token));
  const clauses = clausesOf(side).filter(({ kind }) => kind !== 'relative' && kind !== 'subordinate');
  const inMain = (index: number) => clauses.some(({ from, to }) => index >= from && index < to);
  const finite =
    tokens.find((token, index) => isFiniteVerb(token) && isOpen(token) && inMain(index)) ??
    tokens.find((token) => isFiniteVerb(token) && isOpen(token));
  const chosen =
    finite ?? tokens.find((token) => token.verbForms.includes('past-participle') && isOpen(token));
  return chosen ? verbGroupAround(side, chosen) : null;
}

/** True for a participle at `at` in the passive (`est arrêté`, `a été arrêté`); of a bare participle null, which may be either. */
export function isPassiveAt({ tokens, language: { verbs } }: PairSide, at: number): boolean | null {
  const auxiliary = findAuxiliary(tokens, at, verbs);
  if (auxiliary === null) return null;
  return (
    tokens[auxiliary]?.lemma === verbs.be ||
    tokens.slice(auxiliary, at).some(({ norm }) => verbs.been.has(norm))
  );
}

/** The lemma of the first noun or name of the main predicate's subject; null for pronouns, or where none stands before it. */
export const mainSubjectOf = onceEach((side: PairSide): string | null => {
  const { claim, tokens, language } = side;
  const cues = claim.attribution ? [claim.attribution.cueSpan] : [];
  const predicate = mainPredicate(side, cues);
  const at = predicate ? tokens.findIndex((token) => overlaps(token, predicate)) : -1;
  const subject = at < 0 ? null : findSubjectBefore(tokens, at, language);
  if (!subject) return null;
  const words = tokens.filter((token) => overlaps(token, subject));
  // `six personnes disparues, les recherches`: the subject is the last of what a headline lists.
  const comma = words.findLastIndex((token, n) => token.text === ',' && words[n + 1]?.pos === 'determiner');
  const head = words.slice(comma + 1).find(({ pos }) => pos === 'noun' || pos === 'name');
  return head ? head.lemma : null;
});
