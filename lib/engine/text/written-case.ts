import type { Language } from '../lexicon/language.ts';
import type { Reading, Token } from './token.ts';

/** What a token's capitals say: a name, perhaps one (a capital that its place may explain), or a common word. */
export type WrittenCase = 'name' | 'perhaps-name' | 'common';

/** In lines where more words than this share have a capital, a capital says nothing. */
const TITLE_CASE_SHARE = 0.7;
/** Lines with fewer words can't be told to be in title case. */
const TITLE_CASE_WORDS = 4;
/** After these a new sentence or quotation may begin. */
const OPENERS = /^[.!?:…«“"”»•–—|(-]$/u;
/** Written with a capital without being a name. */
const CAPITALISED_COMMON: ReadonlySet<string> = new Set([
  'état',
  'états',
  'etat',
  'etats',
  'premier',
  'première',
]);

/** Says for each token what its capitals tell, in order. */
export function writtenCase(tokens: readonly Token[], language: Language): readonly WrittenCase[] {
  const titleCase = isTitleCase(tokens);
  let opening = true;
  return tokens.map((token, at) => {
    if (token.kind !== 'word') {
      if (OPENERS.test(token.text)) opening = true;
      return 'common';
    }
    const first = opening;
    opening = false;
    if (!isCapitalised(token.text)) return 'common';
    const known = language.lemmatiser.readings(token.norm);
    if (known.length === 0) return 'name';
    if (isFunctionWord(known) && (first || titleCase || !isAcronym(token.text))) return 'common';
    if (titleCase) return 'perhaps-name';
    if (first) return nextIsCapitalised(tokens, at) ? 'perhaps-name' : 'perhaps-name';
    return CAPITALISED_COMMON.has(token.norm) ? 'common' : 'name';
  });
}

/**
 * The reading of a token as a name. Its lemma is the token's norm, but the lexicon's where the word is noun
 * and adjective alike or a lemma itself: `Européens` is `européen` with or without its capital.
 */
export function nameReading(token: Token, known: readonly Reading[]): Reading {
  const noun = known.find(({ pos }) => pos === 'noun');
  const adjective = known.find(({ pos, lemma }) => pos === 'adjective' && lemma === noun?.lemma);
  return { lemma: adjective ? adjective.lemma : token.norm, pos: 'name', verbForms: [] };
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const capitalised = words.filter(({ text }) => isCapitalised(text)).length;
  return words.length >= TITLE_CASE_WORDS && capitalised / words.length > TITLE_CASE_SHARE;
}

function isFunctionWord(readings: readonly Reading[]): boolean {
  const pos = readings[0]?.pos;
  return pos !== 'noun' && pos !== 'adjective' && pos !== 'verb';
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

function nextIsCapitalised(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.kind === 'word' && isCapitalised(next.text);
}
