import { type DayNumber, parseDay } from '../text/civil-day.ts';

/** The number of a day of publication (`YYYY-MM-DD`); null where it is unknown. */
export function publicationDay(published: string | null): DayNumber | null {
  return published === null ? null : parseDay(published);
}

/** Days between two days; null where one is unknown. */
export function daysBetween(a: DayNumber | null, b: DayNumber | null): number | null {
  return a === null || b === null ? null : Math.abs(a - b);
}
