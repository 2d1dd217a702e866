import type { Language } from '../lexicon/language.ts';
import type { Span } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import { isBoundary, startsPhrase } from './noun-phrase.ts';
import { fold, isFiniteVerb, spanOf } from './token-tests.ts';

/** A noun phrase behind a speech verb at `from`: `lundi le porte-parole du ministère, Jean Dupont` gives the phrase without the day. */
export function findSourceAfter(
  tokens: readonly TaggedToken[],
  from: number,
  language: Language,
): Span | null {
  const { clauses, smallWords, sources } = language;
  let start = skipAddressee(tokens, skipBetween(tokens, from, language), language);
  if (fold(tokens[start]) === ',') start = skipBetween(tokens, start + 1, language);
  start = skipAddressee(tokens, start, language);
  const first = tokens[start];
  if (first === undefined || !startsPhrase(first, language) || clauses.phraseEnds.has(fold(first)))
    return null;
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
      sources.ends.has(fold(token)) &&
      token.pos !== 'name' &&
      !(smallWords.and.has(fold(token)) && tokens[index + 1]?.pos === 'name')
    )
      break;
    if (isFiniteVerb(token) && !smallWords.determiners.has(fold(tokens[index - 1]))) break;
    end = index;
  }
  const last = tokens[end];
  return last === undefined ? null : spanOf(first, last);
}

function skipBetween(tokens: readonly TaggedToken[], from: number, language: Language): number {
  let index = from;
  while (index < tokens.length && isBetween(tokens, index, language)) index += 1;
  return index;
}

/** Articles and `de` belong between only inside a time (`la semaine dernière`), never before the source itself. */
function isBetween(
  tokens: readonly TaggedToken[],
  index: number,
  { sources: { between, timeOpeners, timeArticles } }: Language,
): boolean {
  const folded = fold(tokens[index]);
  if (timeOpeners.has(folded)) {
    const next = fold(tokens[index + 1]);
    return between.has(next) && !timeArticles.has(next);
  }
  return between.has(folded) || (tokens[index]?.kind === 'number' && between.has(fold(tokens[index - 1])));
}

/** `à l'AFP`, `aux journalistes`: who is told stands between the verb and its subject. */
function skipAddressee(tokens: readonly TaggedToken[], from: number, language: Language): number {
  if (!language.sources.addressees.has(fold(tokens[from]))) return from;
  let index = from + 1;
  if (language.smallWords.determiners.has(fold(tokens[index]))) index += 1;
  index += 1;
  return skipBetween(tokens, index, language);
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
