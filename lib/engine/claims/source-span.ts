import { BETWEEN_WORDS, SOURCE_STOP_WORDS } from '../lexicon/fr/speech-verbs.ts';
import type { Span } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import { fold, isFiniteVerb, isQuoteClosing, isQuoteOpening, spanOf } from './token-tests.ts';

/** A noun phrase behind a speech verb at `from`: `lundi le porte-parole du ministère, Jean Dupont` gives the phrase without the day. */
export function findSourceAfter(tokens: readonly TaggedToken[], from: number): Span | null {
  let start = skipAddressee(tokens, skipBetween(tokens, from));
  if (SEPARATOR.has(fold(tokens[start]))) start = skipBetween(tokens, start + 1);
  start = skipAddressee(tokens, start);
  const first = tokens[start];
  if (first === undefined || !startsPhrase(first) || RELATIVES.has(fold(first))) return null;
  let end = start;
  for (let index = start + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || isBoundary(token)) break;
    if (fold(token) === ',') {
      const apposition = readNames(tokens, index + 1);
      if (apposition === null) break;
      end = apposition;
      index = apposition;
      continue;
    }
    if (
      SOURCE_STOP_WORDS.has(fold(token)) &&
      token.pos !== 'name' &&
      !(fold(token) === 'et' && tokens[index + 1]?.pos === 'name')
    )
      break;
    if (isFiniteVerb(token) && !DETERMINER_FORMS.has(fold(tokens[index - 1]))) break;
    end = index;
  }
  const last = tokens[end];
  return last === undefined ? null : spanOf(first, last);
}

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

function startsPhrase(token: TaggedToken): boolean {
  return (
    token.pos === 'determiner' ||
    token.pos === 'name' ||
    token.pos === 'noun' ||
    token.pos === 'number' ||
    token.pos === 'pronoun' ||
    DETERMINER_FORMS.has(fold(token)) ||
    (/^\p{Lu}/u.test(token.text) &&
      token.pos !== 'preposition' &&
      token.pos !== 'conjunction' &&
      token.pos !== 'adverb')
  );
}

function skipBetween(tokens: readonly TaggedToken[], from: number): number {
  let index = from;
  while (index < tokens.length && isBetween(tokens, index)) index += 1;
  return index;
}

/** Articles and `de` belong between only inside a time (`la semaine dernière`), never before the source itself. */
function isBetween(tokens: readonly TaggedToken[], index: number): boolean {
  const folded = fold(tokens[index]);
  if (/^(?:la|le|ce|cette|cet|de|d'|en|fin|debut|par)$/.test(folded)) {
    const next = fold(tokens[index + 1]);
    return BETWEEN_WORDS.has(next) && !/^(?:la|le)$/.test(next);
  }
  return (
    BETWEEN_WORDS.has(folded) ||
    (tokens[index]?.kind === 'number' && BETWEEN_WORDS.has(fold(tokens[index - 1])))
  );
}

/** `à l'AFP`, `aux journalistes`: who is told stands between the verb and its subject. */
function skipAddressee(tokens: readonly TaggedToken[], from: number): number {
  if (!/^(?:a|au|aux)$/.test(fold(tokens[from]))) return from;
  let index = from + 1;
  if (DETERMINER_FORMS.has(fold(tokens[index]))) index += 1;
  index += 1;
  return skipBetween(tokens, index);
}

/** The index of the last token of a name in apposition, or null where something else stands there. */
function readNames(tokens: readonly TaggedToken[], from: number): number | null {
  let index = from;
  while (
    index < tokens.length &&
    (tokens[index]?.pos === 'name' || /^\p{Lu}/u.test(tokens[index]?.text ?? ''))
  )
    index += 1;
  if (index === from) return null;
  const next = tokens[index];
  return next === undefined || fold(next) === ',' || fold(next) === '.' ? index - 1 : null;
}

function isBoundary(token: TaggedToken): boolean {
  return /^[.;:()!?–—[\]-]$/.test(token.text) || isQuoteOpening(token) || isQuoteClosing(token);
}

function stopsSubject(token: TaggedToken | undefined): boolean {
  if (token === undefined) return true;
  return (
    isBoundary(token) || isFiniteVerb(token) || CLAUSE_WORDS.has(fold(token)) || RELATIVES.has(fold(token))
  );
}

const SEPARATOR = new Set([',']);
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
const RELATIVES = new Set(['qui', 'que', "qu'", 'dont', 'ou']);
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
const DETERMINER_FORMS = new Set([
  'le',
  'la',
  'les',
  "l'",
  'un',
  'une',
  'des',
  'du',
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'ce',
  'cet',
  'cette',
  'ces',
  'plusieurs',
  'certains',
  'quelques',
  'mon',
  'notre',
]);
