import { MONTHS, WEEKDAYS } from '../lexicon/fr/calendar.ts';

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
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...'hier avant-hier demain après-demain nuit'.split(' '),
  "aujourd'hui",
  ...'ce cet cette ces la le les des de du au à en dans entre il voici voilà'.split(' '),
  "l'",
  "d'",
  "jusqu'",
  ...'depuis dès avant après vers pendant durant courant fin début mi année années an'.split(' '),
]);
