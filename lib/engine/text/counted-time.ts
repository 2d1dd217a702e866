import type { DayNumber } from './civil-day.ts';
import { type FoundDate, pointDate } from './date-context.ts';
import type { DatePrecision } from './date-mention.ts';

/** What is told by a number of units of time: `il y a deux ans`, `depuis`, `dans`, `pendant`. */
export type CountedRole = 'ago' | 'since' | 'ahead' | 'duration';

/** Whether it is more or less than so many, or about so many. */
export type Bound = 'more' | 'less' | 'about';

/** A number of units of time as a text tells it. */
export interface CountedTime {
  /** The least and the most that may be meant. */
  readonly low: number;
  readonly high: number;
  /** `hour` for shorter ones as well, `years` for ten and more. */
  readonly unit: TimeUnit;
  /** Index of the first token behind it. */
  readonly next: number;
}

export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'years';

/** Length in days, and how far to both sides a count of it reaches. */
const UNIT_DAYS = { hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25, years: 3652.5 } as const;
const UNIT_SLACK = { hour: 1, day: 0, week: 3, month: 15, year: 183, years: 1826 } as const;

/** The days that a counted time may mean, read against the day of publication; without it their interval is null. */
export function countedDate(
  today: DayNumber | null,
  role: CountedRole,
  amount: CountedTime,
  bound: Bound | null,
): FoundDate {
  const precision: DatePrecision = amount.unit === 'hour' ? 'day' : amount.unit;
  if (role === 'duration') return { next: amount.next, from: null, to: null, precision, role };
  const result = role === 'since' ? 'since' : 'point';
  if (today === null) return { next: amount.next, from: null, to: null, precision, role: result };
  const slack = UNIT_SLACK[amount.unit];
  const step = Math.max(1, Math.round(UNIT_DAYS[amount.unit]));
  const near = Math.round(amount.low * UNIT_DAYS[amount.unit]);
  const far = Math.round(amount.high * UNIT_DAYS[amount.unit]);
  const least =
    bound === 'more' ? near : bound === 'less' ? Math.max(0, near - step) : Math.max(0, near - slack);
  const most = bound === 'more' ? far + step : bound === 'less' ? far : far + slack;
  if (role === 'ahead') return pointDate(amount.next, precision, today + least, today + most);
  return {
    next: amount.next,
    from: today - most,
    to: role === 'since' ? today : today - least,
    precision,
    role: result,
  };
}

/** The last or next so many units of time (`ces trois derniers jours`), up to or from the day of publication. */
export function recentDate(
  today: DayNumber | null,
  next: number,
  count: number,
  unit: TimeUnit,
  side: 'past' | 'coming',
): FoundDate {
  const precision: DatePrecision = unit === 'hour' ? 'day' : unit;
  if (today === null) return pointDate(next, precision, null);
  const days = Math.ceil(Math.min(count, MOST_COUNTED) * UNIT_DAYS[unit]);
  return side === 'past'
    ? pointDate(next, precision, today - days, today)
    : pointDate(next, precision, today, today + days);
}

/** More units are no time that news tells of. */
const MOST_COUNTED = 9999;
