import type { ClauseDate } from '../claims/claim.ts';
import { parseDay } from '../text/civil-day.ts';
import type { DateMention } from '../text/date-mention.ts';

/** Days told a day apart may be one: papers and time zones count the night differently. */
const TOLERANCE_DAYS = 1;
/** An undated act is of the news of the day: some days before the publication at most. */
const NEWS_DAYS = 10;

/** A date that names days: a point in time, resolved. */
export type PointDate = DateMention & { readonly from: string; readonly to: string };

/** True where the date names days. */
export function isPoint(date: DateMention): date is PointDate {
  return date.role === 'point' && date.from !== null && date.to !== null;
}

/** A closed interval of days, counted as `parseDay` does. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** The days that dates name, those that are points in time. */
export function pointsOf(dates: readonly DateMention[]): readonly DayRange[] {
  return dates.filter(isPoint).flatMap((date) => rangeOf(date) ?? []);
}

/** Compares the dates of two claims: `same` where two intervals meet, `apart` where both have points and none meet, else null. */
export function compareDates(a: readonly DateMention[], b: readonly DateMention[]): 'same' | 'apart' | null {
  return comparePoints(pointsOf(a), pointsOf(b));
}

/** The same for the points of the two claims' dates. */
export function comparePoints(a: readonly DayRange[], b: readonly DayRange[]): 'same' | 'apart' | null {
  if (a.length === 0 || b.length === 0) return null;
  return a.some((x) => b.some((y) => !areApart(x, y))) ? 'same' : 'apart';
}

/**
 * When the act of a clause took place: its own date; in a sentence without dates the days about the publication.
 * Null where the dates stand in other clauses or are several, which leaves it open.
 */
export function timeOf(
  dates: readonly ClauseDate[],
  clause: number,
  published: string | null,
): DayRange | null {
  const points = dates.filter((date): date is ClauseDate & PointDate => isPoint(date));
  const [only, another] = points.filter((date) => date.clause === clause);
  if (only) return another ? null : rangeOf(only);
  if (points.length > 0) return null;
  const day = published === null ? null : parseDay(published);
  return day === null ? null : { from: day - NEWS_DAYS, to: day + NEWS_DAYS };
}

/** True where no day, give or take one, is in both ranges. */
export function areApart(a: DayRange, b: DayRange): boolean {
  return a.from > b.to + TOLERANCE_DAYS || b.from > a.to + TOLERANCE_DAYS;
}

/** The days a date may mean; null where they are no calendar days. */
export function rangeOf(date: PointDate): DayRange | null {
  const from = parseDay(date.from);
  const to = parseDay(date.to);
  return from === null || to === null ? null : { from, to };
}
