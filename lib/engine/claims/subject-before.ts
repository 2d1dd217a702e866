import type { Language } from '../lexicon/language.ts';
import type { Span } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import { isBoundary, startsPhrase } from './noun-phrase.ts';
import { fold, isFiniteVerb, spanOf } from './token-tests.ts';

/** The subject of the verb group that begins at `verb`: the noun phrase or pronoun before it, or null. */
export function findSubjectBefore(
  tokens: readonly TaggedToken[],
  verb: number,
  language: Language,
): Span | null {
  const { phraseEnds, subjectPronouns, objectClitics } = language.clauses;
  const { and } = language.smallWords;
  let right = verb - 1;
  while (right >= 0 && objectClitics.has(fold(tokens[right]))) right -= 1;
  const nearest = tokens[right];
  if (nearest === undefined) return null;
  if (subjectPronouns.has(fold(nearest))) return nearest;
  while (right > 0 && tokens[right]?.pos === 'adverb' && !subjectPronouns.has(fold(tokens[right])))
    right -= 1;
  const closed = fold(tokens[right]) === ',';
  let left = right;
  while (left >= 0 && !stopsSubject(tokens[left], language)) left -= 1;
  const hitVerb =
    left >= 0 &&
    (isFiniteAt(tokens, left) || phraseEnds.has(fold(tokens[left])) || and.has(fold(tokens[left])));
  if (hitVerb && (closed || right - left < 1 || and.has(fold(tokens[left]))))
    return findFirstSubject(tokens, verb, language);
  return pickSegment(tokens, left + 1, right, language) ?? findFirstSubject(tokens, verb, language);
}

function isFiniteAt(tokens: readonly TaggedToken[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isFiniteVerb(token);
}

/** The subject of the sentence's first verb, for verbs that share it (`a salué … et a déclaré que`). */
function findFirstSubject(tokens: readonly TaggedToken[], before: number, language: Language): Span | null {
  const { phraseEnds, objectClitics } = language.clauses;
  const stop = tokens.findIndex(
    (token, index) => index > 0 && (isFiniteVerb(token) || phraseEnds.has(fold(token))),
  );
  if (stop <= 0 || stop > before) return null;
  let right = stop - 1;
  while (right > 0 && (objectClitics.has(fold(tokens[right])) || fold(tokens[right]) === ',')) right -= 1;
  return pickSegment(tokens, 0, right, language);
}

/** Of the comma segments between `left` and `right` the first that opens like a subject, up to the end of the last. */
function pickSegment(
  tokens: readonly TaggedToken[],
  left: number,
  right: number,
  language: Language,
): Span | null {
  let end = right;
  while (end > left && fold(tokens[end]) === ',') end -= 1;
  for (let index = left; index <= end; index += 1) {
    const opens = index === left || fold(tokens[index - 1]) === ',';
    const token = tokens[index];
    const last = tokens[end];
    if (!opens || token === undefined || last === undefined) continue;
    if (startsPhrase(token, language) && !isAside(tokens, index, end, language)) return spanOf(token, last);
  }
  return null;
}

/** A time (`Le mois dernier,`) or a bare noun (`heure locale,`) between commas before the subject. */
function isAside(tokens: readonly TaggedToken[], from: number, end: number, { sources }: Language): boolean {
  const comma = tokens.findIndex((token, index) => index > from && fold(token) === ',');
  if (comma === -1 || comma > end) return false;
  const segment = tokens.slice(from, comma);
  const bare = from > 0 && tokens[from]?.pos === 'noun' && !/^\p{Lu}/u.test(tokens[from]?.text ?? '');
  return bare || segment.every((token) => sources.between.has(fold(token)) || token.kind === 'number');
}

function stopsSubject(token: TaggedToken | undefined, { clauses }: Language): boolean {
  if (token === undefined) return true;
  const word = fold(token);
  return (
    isBoundary(token) || isFiniteVerb(token) || clauses.subjectEnds.has(word) || clauses.phraseEnds.has(word)
  );
}
