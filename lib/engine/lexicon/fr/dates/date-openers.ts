import { FRENCH_CALENDAR } from '../calendar.ts';
import { SEASONS, TIME_UNITS } from './time-words.ts';

const { weekdays, months, partsOfDay } = FRENCH_CALENDAR;

/**
 * False for words that no date, time or length of time starts with, so that the readers need not be asked.
 * True for figures, months, weekdays and the words before them; most of those open no date either.
 */
export function opensDate(norm: string): boolean {
  const first = norm.charCodeAt(0);
  return (first >= 48 && first <= 57) || OPENERS.has(norm) || norm.startsWith('mi-');
}

/** Every word that a reader of dates asks for at its first token; a reader that takes a new one adds it here. */
const OPENERS: ReadonlySet<string> = new Set([
  ...weekdays.keys(),
  ...months.keys(),
  ...'hier avant-hier demain après-demain nuit'.split(' '),
  "aujourd'hui",
  ...'ce cet cette ces la le les des de du au à en dans entre il voici voilà'.split(' '),
  "l'",
  "d'",
  "jusqu'",
  ...'depuis dès avant après vers pendant durant courant fin début mi année années an'.split(' '),
]);

/**
 * True for figures and words of time: every date, time and length of time holds one, so that a sentence without them
 * has none.
 */
export function tellsTime(norm: string): boolean {
  const first = norm.charCodeAt(0);
  if ((first >= 48 && first <= 57) || WORDS_OF_TIME.has(norm)) return true;
  return (
    norm.includes('-') && (norm.startsWith('mi-') || WORDS_OF_TIME.has(norm.replace(/-(?:ci|là)$/u, '')))
  );
}

const WORDS_OF_TIME: ReadonlySet<string> = new Set([
  ...weekdays.keys(),
  ...months.keys(),
  ...SEASONS.keys(),
  ...TIME_UNITS.keys(),
  ...partsOfDay,
  ...'hier avant-hier demain après-demain midi minuit nuit week-end weekend semaine mois an année'.split(' '),
  "aujourd'hui",
]);
