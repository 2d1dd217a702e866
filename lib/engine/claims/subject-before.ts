import { BETWEEN_WORDS } from '../lexicon/fr/speech-verbs.ts';
import type { Span } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import { isBoundary, RELATIVES, startsPhrase } from './noun-phrase.ts';
import { fold, isFiniteVerb, spanOf } from './token-tests.ts';

/** The subject of the verb group that begins at `verb`: the noun phrase or pronoun before it, or null. */
export function findSubjectBefore(tokens: readonly TaggedToken[], verb: number): Span | null {
  let right = verb - 1;
  while (right >= 0 && OBJECT_CLITICS.has(fold(tokens[right]))) right -= 1;
  const nearest = tokens[right];
  if (nearest === undefined) return null;
  if (SUBJECT_PRONOUNS.has(fold(nearest))) return nearest;
  while (right > 0 && tokens[right]?.pos === 'adverb' && !SUBJECT_PRONOUNS.has(fold(tokens[right])))
    right -= 1;
  const closed = fold(tokens[right]) === ',';
  let left = right;
  while (left >= 0 && !stopsSubject(tokens[left])) left -= 1;
  const hitVerb =
    left >= 0 &&
    (isFiniteAt(tokens, left) || RELATIVES.has(fold(tokens[left])) || fold(tokens[left]) === 'et');
  if (hitVerb && (closed || right - left < 1 || fold(tokens[left]) === 'et'))
    return findFirstSubject(tokens, verb);
  return pickSegment(tokens, left + 1, right) ?? findFirstSubject(tokens, verb);
}

function isFiniteAt(tokens: readonly TaggedToken[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isFiniteVerb(token);
}

/** The subject of the sentence's first verb, for verbs that share it (`a salué … et a déclaré que`). */
function findFirstSubject(tokens: readonly TaggedToken[], before: number): Span | null {
  const stop = tokens.findIndex(
    (token, index) => index > 0 && (isFiniteVerb(token) || RELATIVES.has(fold(token))),
  );
  if (stop <= 0 || stop > before) return null;
  let right = stop - 1;
  while (right > 0 && (OBJECT_CLITICS.has(fold(tokens[right])) || fold(tokens[right]) === ',')) right -= 1;
  return pickSegment(tokens, 0, right);
}

/** Of the comma segments between `left` and `right` the first that opens like a subject, up to the end of the last. */
function pickSegment(tokens: readonly TaggedToken[], left: number, right: number): Span | null {
  let end = right;
  while (end > left && fold(tokens[end]) === ',') end -= 1;
  for (let index = left; index <= end; index += 1) {
    const opens = index === left || fold(tokens[index - 1]) === ',';
    const token = tokens[index];
    const last = tokens[end];
    if (!opens || token === undefined || last === undefined) continue;
    if (startsPhrase(token) && !isAside(tokens, index, end) && index <= end) return spanOf(token, last);
  }
  return null;
}

/** A time (`Le mois dernier,`) or a bare noun (`heure locale,`) between commas before the subject. */
function isAside(tokens: readonly TaggedToken[], from: number, end: number): boolean {
  const comma = tokens.findIndex((token, index) => index > from && fold(token) === ',');
  if (comma === -1 || comma > end) return false;
  const segment = tokens.slice(from, comma);
  const bare = from > 0 && tokens[from]?.pos === 'noun' && !/^\p{Lu}/u.test(tokens[from]?.text ?? '');
  return bare || segment.every((token) => BETWEEN_WORDS.has(fold(token)) || token.kind === 'number');
}

function stopsSubject(token: TaggedToken | undefined): boolean {
  if (token === undefined) return true;
  return (
    isBoundary(token) || isFiniteVerb(token) || CLAUSE_WORDS.has(fold(token)) || RELATIVES.has(fold(token))
  );
}

const OBJECT_CLITICS = new Set(['ne', "n'", "l'", 'lui', 'leur', 'y', 'se', "s'", 'pas']);
const SUBJECT_PRONOUNS = new Set([
  'il',
  'elle',
  'ils',
  'elles',
  'on',
  'je',
  "j'",
  'nous',
  'celui-ci',
  'celle-ci',
  'ceux-ci',
  'ce dernier',
]);
const CLAUSE_WORDS = new Set([
  'mais',
  'alors',
  'tandis',
  'car',
  'si',
  'lorsque',
  'quand',
  'comme',
  'or',
  'donc',
  'puis',
  'et a',
]);
