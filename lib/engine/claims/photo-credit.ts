import type { Agency } from '../lexicon/agencies.ts';
import type { BoilerplateWords } from '../lexicon/boilerplate-words.ts';
import { findAgencies, findFoldedAgencies } from '../outlets/find-agencies.ts';
import { type FoldedText, wordsOf } from './fold-line.ts';

/** Longest credit, in words: longer texts that happen to hold a slash and an agency are prose. */
const MAX_CREDIT_WORDS = 18;
/** Longest part of a sign-off: initials and agency names, such as `AFP/lch`. */
const MAX_INITIALS = 4;

/**
 * Tells what a line or sentence credits: `photo` where it names who took a picture (`REUTERS/Name`,
 * `(Photo de Name / AFP)`, `Source : dpa/Name`), `agency` where it signs the text (`(AFP)`, `(AFP/lch)`,
 * `Reuters`), null where it is neither.
 */
export function classifyCredit(
  { text, folded, bare, words }: FoldedText,
  language: BoilerplateWords,
): 'photo' | 'agency' | null {
  if (words.length === 0 || words.length > MAX_CREDIT_WORDS) return null;
  const bracketed = /^[([]/.test(text.trim());
  const agencies = findFoldedAgencies(text, folded);
  const parts = bare
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (isSignOff(parts, bracketed, agencies.length, language)) return 'agency';
  if (agencies.length === 0 && !folded.includes('©')) {
    const credited = startsWithLabel(folded, language) && parts.length > 1;
    return credited || (bracketed && words.includes('photo')) ? 'photo' : null;
  }
  if (startsWithLabel(folded, language)) return 'photo';
  if (bracketed && (parts.length > 1 || words.includes('photo') || words.includes('via'))) return 'photo';
  if (/^©|^\(c\)/.test(folded)) return 'photo';
  const first = parts[0] ?? '';
  return parts.length > 1 && wordsOf(first).length <= 2 && findAgencies(first.toUpperCase()).length > 0
    ? 'photo'
    : null;
}

function isSignOff(
  parts: readonly string[],
  bracketed: boolean,
  agencies: number,
  language: BoilerplateWords,
): boolean {
  const last = parts.at(-1) ?? '';
  if (
    bracketed &&
    agencies > 0 &&
    parts.length > 1 &&
    /^\p{L}{2,3}$/u.test(last) &&
    findAgencies(last.toUpperCase()).length === 0
  )
    return true;
  if (agencies === 0)
    return bracketed && parts.length > 1 && parts.every((part) => part.length <= MAX_INITIALS);
  return parts.every((part, position) => {
    const bare = position === 0 ? part.slice(part.indexOf(':') + 1).trim() : part;
    return (
      (bare.length <= MAX_INITIALS && bare !== 'str') ||
      (isAgencyName(bare, language) && !bare.includes(' via '))
    );
  });
}

function isAgencyName(part: string, { agencyWord }: BoilerplateWords): boolean {
  const found = findAgencies(part.toUpperCase());
  return (
    found.length > 0 &&
    wordsOf(part).length <= 3 &&
    found.some((agency) => agency.kind !== 'photo' && coversAll(part, agency, agencyWord))
  );
}

function coversAll(part: string, { names, capitals = [] }: Agency, agencyWord: string): boolean {
  return [...names, ...capitals.map((name) => name.toLowerCase())].some(
    (name) => name === part || `${agencyWord} ${name}` === part,
  );
}

function startsWithLabel(folded: string, { photoCreditStarts, creditedBy }: BoilerplateWords): boolean {
  const bare = folded.replace(/^[([\s]+/, '');
  return photoCreditStarts.some(
    (label) =>
      bare.startsWith(`${label}:`) ||
      bare.startsWith(`${label} :`) ||
      creditedBy.some((by) => bare.startsWith(`${label} ${by} `)) ||
      (label === '©' && bare.startsWith(label)),
  );
}

/** Longest line that is only a date, in words. */
const MAX_DATE_LINE_WORDS = 24;

/** A section's name of a word or two before the day a page was published: `International 07/04/2023 07:32`. */
const SECTION_AND_DAY = /^\p{L}{3,20}(?: \p{L}{3,20})?(?= \d{1,2}[/.]\d{1,2}[/.]\d{4}\b)/u;

/**
 * True for lines made only of days, months, numbers and the words around them, signed by an agency, behind the name of
 * a section or neither; a bare number counts too.
 */
export function isDateLine(
  { text, folded, words: joined }: FoldedText,
  { dateLineWords }: BoilerplateWords,
): boolean {
  if (joined.length > MAX_DATE_LINE_WORDS || !/\p{N}/u.test(folded)) return false;
  const all =
    folded
      .trim()
      .replace(SECTION_AND_DAY, '')
      .match(/\p{L}+|\p{N}+/gu) ?? [];
  const signature = /^\p{Lu}{2,}(?=\s)/u.exec(text.trim())?.[0];
  const signed = signature !== undefined && findAgencies(signature).length > 0;
  const words = signed ? all.slice(1) : all;
  return (
    words.length > 0 &&
    words.length <= MAX_DATE_LINE_WORDS &&
    words.some((word) => /^\p{N}/u.test(word)) &&
    words.every((word) => dateLineWords.has(word) || /^\p{N}/u.test(word))
  );
}
