import type { Language } from '../lexicon/language.ts';
import type { TaggedToken } from '../text/token.ts';
import { isFiniteVerb } from './token-tests.ts';

/** Longest caption, in words. */
const MAX_WORDS = 30;

/**
 * True for a line that reads like the caption of a picture: one short sentence in the present tense that ends in
 * a full date (`X reçoit Y à Z le 19 juin 2024.`). Running news text tells the day by its name and in the past.
 */
export function isCaption(
  tokens: readonly TaggedToken[],
  { calendar, verbs: { auxiliaries } }: Language,
): boolean {
  const words = tokens.filter((token) => token.kind !== 'punctuation');
  const [day, month, year] = words.slice(-3);
  if (words.length > MAX_WORDS || !day || !month || !year) return false;
  const isDay = /^\d{1,2}$/.test(day.norm) || calendar.firstOfMonth.has(day.norm);
  if (!isDay || !calendar.months.has(month.norm) || !/^\d{4}$/.test(year.norm)) return false;
  const verbs = words.filter(isFiniteVerb);
  return (
    verbs.length > 0 &&
    verbs.every((verb) => verb.verbForms.includes('indicative-present') && !auxiliaries.has(verb.lemma))
  );
}
