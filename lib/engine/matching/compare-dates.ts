import type { DateMention } from '../text/date-mention.ts';

/** Precisions at which two different dates speak against one fact. */
const TELLING = new Set(['minute', 'hour', 'part-of-day', 'day', 'month', 'year']);

/** True where the date names days: a point in time, resolved. */
export function isPoint(date: DateMention): date is DateMention & { from: string; to: string } {
  return date.role === 'point' && date.from !== null && date.to !== null;
}

/** Compares the dates of two claims: `same` where two intervals meet, `apart` where both have points and none meet, else null. */
export function compareDates(a: readonly DateMention[], b: readonly DateMention[]): 'same' | 'apart' | null {
  const mine = a.filter(isPoint).filter((date) => TELLING.has(date.precision));
  const theirs = b.filter(isPoint).filter((date) => TELLING.has(date.precision));
  if (mine.length === 0 || theirs.length === 0) return null;
  return mine.some((x) => theirs.some((y) => x.from <= y.to && y.from <= x.to)) ? 'same' : 'apart';
}
