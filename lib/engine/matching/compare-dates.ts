import type { ClauseDate } from '../claims/claim.ts';
import { type DayNumber, parseDay } from '../text/civil-day.ts';
import type { DateMention } from '../text/date-mention.ts';

/** Days told a day apart may be one: papers and time zones count the night differently. */
const TOLERANCE_DAYS = 1;
/** An undated act is of the news of the day: some days before the publication at most. */
const NEWS_DAYS = 10;
/** What was this long ago is background, and no news. Sane range 30 to 180. */
const LONG_AGO_DAYS = 60;

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

/** When a claim's clauses took place, as far as its dates tell. */
export interface ClaimTimes {
  /** The days that its dates name, those that are points in time. */
  readonly points: readonly DayRange[];
  /** The days of each clause that names some; null where it names several. */
  readonly byClause: ReadonlyMap<number, DayRange | null>;
}

const NO_TIMES: ClaimTimes = { points: [], byClause: new Map() };

/** Reads the dates of a claim. */
export function timesOf(dates: readonly ClauseDate[]): ClaimTimes {
  if (dates.length === 0) return NO_TIMES;
  const points: DayRange[] = [];
  const byClause = new Map<number, DayRange | null>();
  for (const date of dates) {
    const range = isPoint(date) ? rangeOf(date) : null;
    if (range === null) continue;
    points.push(range);
    byClause.set(date.clause, byClause.has(date.clause) ? null : range);
  }
  return { points, byClause };
}

/** Compares days that two claims name: `same` where two intervals meet, `apart` where both have some and none meet, else null. */
export function comparePoints(a: readonly DayRange[], b: readonly DayRange[]): 'same' | 'apart' | null {
  if (a.length === 0 || b.length === 0) return null;
  return a.some((x) => b.some((y) => !areApart(x, y))) ? 'same' : 'apart';
}

/** True where a claim names days and all of them lie more than two months before its publication. */
export function isLongAgo({ points }: ClaimTimes, published: DayNumber | null): boolean {
  if (points.length === 0 || published === null) return false;
  return points.every(({ to }) => to < published - LONG_AGO_DAYS);
}

/**
 * When the act of a clause took place: its own date; in a sentence without dates the days about the publication.
 * Null where the dates stand in other clauses or are several, which leaves it open.
 */
export function timeOf(
  { points, byClause }: ClaimTimes,
  clause: number,
  published: DayNumber | null,
): DayRange | null {
  const own = byClause.get(clause);
  if (own !== undefined) return own;
  if (points.length > 0 || published === null) return null;
  return { from: published - NEWS_DAYS, to: published + NEWS_DAYS };
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
