import type { Language } from '../lexicon/language.ts';
import type { ReadWord } from './read-words.ts';
import type { Reading, Token } from './token.ts';

/** What a token's capitals say: a name, perhaps one (a capital that its place may explain), or a common word. */
export type WrittenCase = 'name' | 'perhaps-name' | 'common';

/** In lines where more words than this share have a capital, a capital says nothing. */
const TITLE_CASE_SHARE = 0.7;
/** Lines with fewer words can't be told to be in title case. */
const TITLE_CASE_WORDS = 4;
/** After these a new sentence or quotation may begin. */
const OPENERS = /^[.!?:…«“"”»•–—|(-]$/u;

/** Says for each token what its capitals tell, in order. */
export function writtenCase(words: readonly ReadWord[], language: Language): readonly WrittenCase[] {
  const tokens = words.map(({ token }) => token);
  const titleCase = isTitleCase(tokens);
  const places = placeTokens(words, tokens, language);
  const cases: WrittenCase[] = [];
  let opening = true;
  for (const [at, { token, readings }] of words.entries()) {
    const first = opening;
    opening = token.kind === 'word' || token.kind === 'number' ? false : opening || OPENERS.test(token.text);
    if (token.kind !== 'word' || !isCapitalised(token.text)) cases.push('common');
    else if (places.has(at)) cases.push('name');
    else {
      const around = { first, titleCase, afterName: isNameAt(cases, at - 1), tokens, at };
      cases.push(caseOf(token, readings, around, language));
    }
  }
  return cases;
}

interface Surroundings {
  readonly first: boolean;
  readonly titleCase: boolean;
  readonly afterName: boolean;
  readonly tokens: readonly Token[];
  readonly at: number;
}

function caseOf(
  token: Token,
  known: readonly Reading[],
  around: Surroundings,
  { spelling }: Language,
): WrittenCase {
  if (known.length === 0) return 'name';
  if (spelling.capitalisedCommon.has(token.norm)) return 'common';
  if (isFunctionWord(known)) {
    // “Le” in a family name (`Jean Le Goff`), “Un” in a Korean one.
    if (around.afterName && around.titleCase) return 'perhaps-name';
    const within = around.afterName && nextIsCapitalised(around.tokens, around.at);
    const acronym = isAcronym(token.text) && !around.first && !around.titleCase;
    return within || acronym ? 'name' : 'common';
  }
  return around.titleCase || around.first ? 'perhaps-name' : 'name';
}

/** Tokens of names that the gazetteer knows; demonyms aside, which are common words in lower case. */
function placeTokens(
  words: readonly ReadWord[],
  tokens: readonly Token[],
  { gazetteer }: Language,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!words[at]?.form.opensPlace || !isCapitalised(tokens[at]?.text ?? '')) continue;
    const match = gazetteer.match(tokens, at);
    if (!match || match.entry.form === 'demonym' || match.entry.form === 'adjective') continue;
    for (let covered = at; covered < at + match.length; covered++) found.add(covered);
    at += match.length - 1;
  }
  return found;
}

function isNameAt(cases: readonly WrittenCase[], at: number): boolean {
  return cases[at] === 'name' || cases[at] === 'perhaps-name';
}

/**
 * The reading of a token as a name. Its lemma is the token's norm, but the lexicon's where the word is noun
 * and adjective alike or a lemma itself: `Européens` is `européen` with or without its capital.
 */
export function nameReading(token: Token, known: readonly Reading[]): Reading {
  if (/-\p{Lu}/u.test(token.text)) return { lemma: token.norm, pos: 'name', verbForms: [] };
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
