import { BETWEEN_WORDS, SOURCE_STOP_WORDS } from '../lexicon/fr/speech-verbs.ts';
import type { Span } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import { DETERMINER_FORMS, isBoundary, RELATIVES, startsPhrase } from './noun-phrase.ts';
import { fold, isFiniteVerb, spanOf } from './token-tests.ts';

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

const SEPARATOR = new Set([',']);
