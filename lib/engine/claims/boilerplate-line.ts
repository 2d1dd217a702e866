import {
  BOILERPLATE_PHRASES,
  CAPITAL_LINK_LABELS,
  FORMAT_LABELS,
  READ_MORE_STARTS,
} from '../lexicon/fr/boilerplate.ts';
import { findAgencies } from '../outlets/find-agencies.ts';
import { foldLine, foldText, wordsOf } from './fold-line.ts';
import { classifyCredit, isDateLine } from './photo-credit.ts';
import { findForeignLanguage } from './sentence-language.ts';

/** Longest format label in capitals, such as a column's name, in words. */
const MAX_LABEL_WORDS = 7;
/** From how many capitalised names in a row a list of people is a list of authors. */
const MIN_AUTHORS = 3;
/** Longest list of authors, UTF-16 units. */
const MAX_AUTHORS_LENGTH = 300;
const FORMATS = new Set(FORMAT_LABELS);

/**
 * The rule by which a line or a sentence is boilerplate by itself, or null.
 * Looks at nothing around it; `language` is the article's.
 */
export function findBoilerplateRule(text: string, language: string): string | null {
  const folded = foldText(text);
  const bare = foldLine(text);
  if (
    /^#\S/.test(text.trim()) &&
    text
      .trim()
      .split(/\s+/)
      .every((word) => word.startsWith('#'))
  )
    return 'hashtag-line';
  if (bare === '') return 'no-words';
  if (/^\d{9,13}$/.test(bare)) return 'timestamp';
  if (isDateLine(text)) return 'date-line';
  if (/^-?\d{1,2}([.,]\d)? ?(°|° ?c|c|° ?f|f)$/.test(bare)) return 'weather-widget';
  const phrase = findPhraseRule(folded, bare);
  if (phrase !== null) return phrase;
  if (isReadMore(text, folded)) return 'read-more-line';
  const credit = classifyCredit(text);
  if (credit !== null) return credit === 'photo' ? 'photo-credit' : 'agency-line';
  if (FORMATS.has(bare) || isCapitalLabel(text)) return 'format-label';
  if (isAuthorList(text)) return 'byline';
  return findForeignLanguage(text, language) === null ? null : 'foreign-language';
}

function findPhraseRule(folded: string, bare: string): string | null {
  for (const phrases of BOILERPLATE_PHRASES) {
    if (
      phrases.equals?.includes(bare) ||
      phrases.starts?.some((start) => folded.startsWith(start)) ||
      phrases.contains?.some((part) => folded.includes(part))
    )
      return phrases.rule;
  }
  return null;
}

function isReadMore(text: string, folded: string): boolean {
  const label = /^\p{Lu}+(?=\s)/u.exec(text.trim())?.[0];
  if (label !== undefined && CAPITAL_LINK_LABELS.includes(label)) return true;
  const unmarked = folded.replace(/^[^\p{L}]+/u, '');
  return READ_MORE_STARTS.some((start) => unmarked.startsWith(start));
}

/** `REPORTAGE.`, `L'EDITO DE …`: capitals only, short, no figures, closed by a full stop, a colon or nothing. */
function isCapitalLabel(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MAX_LABEL_WORDS || /\p{Ll}|\p{N}|!|\?/u.test(text)) return false;
  return words.some((word) => word.length > 2) || findAgencies(text).length > 0;
}

function isAuthorList(text: string): boolean {
  if (text.length > MAX_AUTHORS_LENGTH) return false;
  const bare = text.trim().replace(/^(par|by)\s+/i, '');
  const byLine = bare !== text.trim();
  const items = bare
    .replace(/[.,;]+$/, '')
    .split(/,| et | and | avec /)
    .map((item) => item.trim());
  const names = items.filter((item) => NAME.test(item)).length;
  return names === items.length && (names >= MIN_AUTHORS || (byLine && names >= 1));
}

const NAME = /^\p{Lu}[\p{L}'’-]*(?: (?:de|du|van|von|da|el|al|\p{Lu}[\p{L}'’-]*\.?)){1,4}$/u;
