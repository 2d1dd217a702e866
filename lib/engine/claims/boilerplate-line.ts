import type { BoilerplateWords } from '../lexicon/boilerplate-words.ts';
import { findAgencies } from '../outlets/find-agencies.ts';
import { type FoldedText, withFolds, wordsOf } from './fold-line.ts';
import { classifyCredit, isDateLine } from './photo-credit.ts';
import { findForeignLanguage } from './sentence-language.ts';

/** Longest format label in capitals, such as a column's name, in words. */
const MAX_LABEL_WORDS = 7;
/** From how many capitalised names in a row a list of people is a list of authors. */
const MIN_AUTHORS = 3;
/** Longest list of authors, UTF-16 units. */
const MAX_AUTHORS_LENGTH = 300;

/**
 * The rule by which a line or a sentence is boilerplate by itself, or null.
 * Looks at nothing around it; `code` is the article's language.
 */
export function findBoilerplateRule(text: string, code: string, words: BoilerplateWords): string | null {
  return findFoldedRule(withFolds(text), code, words);
}

/** The same for a text whose folded forms are at hand. */
export function findFoldedRule(line: FoldedText, code: string, words: BoilerplateWords): string | null {
  const { text, bare } = line;
  if (isHashtagLine(text.trim())) return 'hashtag-line';
  if (bare === '' || line.words.length === 0) return 'no-words';
  if (/^\d{9,13}$/.test(bare)) return 'timestamp';
  if (isPostSignature(text.trim())) return 'embedded-post';
  if (isDateLine(line, words)) return 'date-line';
  if (/^-?\d{1,2}([.,]\d)? ?(°|° ?c|c|° ?f|f)$/.test(bare)) return 'weather-widget';
  const phrase = words.phraseRule(line);
  if (phrase !== null) return phrase;
  if (isReadMore(line, words)) return 'read-more-line';
  const credit = classifyCredit(line, words);
  if (credit !== null) return credit === 'photo' ? 'photo-credit' : 'agency-line';
  if (words.formatLabels.has(bare) || isCapitalLabel(text)) return 'format-label';
  if (isAuthorList(text, words)) return 'byline';
  return findForeignLanguage(line.words, code, words.sharedWords) === null ? null : 'foreign-language';
}

const POST_AUTHOR = /^[—–-]\s?[^()]{1,60}\(@\w{1,30}\)/u;
/** The day behind the author has no more words than these, its numbers included. */
const MAX_POST_DAY = 4;

/** Who wrote a post that a page shows, and when: `— Jeanne Martin (@jmartin) 10 avril 2023`. */
function isPostSignature(trimmed: string): boolean {
  const author = POST_AUTHOR.exec(trimmed)?.[0];
  if (author === undefined) return false;
  const day = wordsOf(trimmed.slice(author.length));
  return day.length <= MAX_POST_DAY && (day.length === 0 || /^\d{4}$/.test(day.at(-1) ?? ''));
}

function isHashtagLine(trimmed: string): boolean {
  return /^#\S/.test(trimmed) && trimmed.split(/\s+/).every((word) => word.startsWith('#'));
}

function isReadMore({ text, folded }: FoldedText, words: BoilerplateWords): boolean {
  const label = /^\p{Lu}+(?=\s)/u.exec(text.trim())?.[0];
  if (label !== undefined && words.capitalLabels.has(label)) return true;
  const unmarked = folded.replace(/^[^\p{L}]+/u, '');
  return words.readMoreStarts.some((start) => unmarked.startsWith(start));
}

/** `REPORTAGE.`, `L'EDITO DE …`: capitals only, short, no figures, closed by a full stop, a colon or nothing. */
function isCapitalLabel(text: string): boolean {
  if (/\p{Ll}|\p{N}|!|\?/u.test(text)) return false;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MAX_LABEL_WORDS) return false;
  return words.some((word) => word.length > 2) || findAgencies(text).length > 0;
}

function isAuthorList(text: string, { byline, authorJoint }: BoilerplateWords): boolean {
  if (text.length > MAX_AUTHORS_LENGTH) return false;
  const bare = text.trim().replace(byline, '');
  if (!NAME_OPENING.test(bare)) return false;
  const byLine = bare !== text.trim();
  const items = bare
    .replace(/[.,;]{1,3}$/, '')
    .split(authorJoint)
    .map((item) => item.trim());
  return (byLine || items.length >= MIN_AUTHORS) && items.every((item) => NAME.test(item));
}

const NAME = /^\p{Lu}[\p{L}'’-]*(?: (?:de|du|van|von|da|el|al|\p{Lu}[\p{L}'’-]*\.?)){1,4}$/u;
/** What every author begins with; told quickly. */
const NAME_OPENING = /^\p{Lu}[\p{L}'’-]* (?:de|du|van|von|da|el|al|\p{Lu})/u;
