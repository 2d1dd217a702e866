import type { Calendar } from '../lexicon/calendar.ts';
import type { DayNumber } from './civil-day.ts';
import type { DatePrecision } from './date-mention.ts';
import type { Token } from './token.ts';

/** What the date readers look at. */
export interface DateContext {
  readonly tokens: readonly Token[];
  /** `Token.norm` of each token. */
  readonly norms: readonly string[];
  readonly text: string;
  readonly calendar: Calendar;
  /** Day of publication, null where unknown. */
  readonly today: DayNumber | null;
  /** True where the clause speaks of what is to come; asked only where a date's meaning hangs on it. */
  readonly future: () => boolean;
}

/** A date that starts at the token asked for. */
export interface FoundDate {
  /** Index of the first token behind it. */
  readonly next: number;
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
  readonly precision: DatePrecision;
  readonly role: 'point' | 'since' | 'until' | 'duration';
}

/** A point or stretch of time that ends before token `next`. */
export function pointDate(
  next: number,
  precision: DatePrecision,
  from: DayNumber | null,
  to: DayNumber | null = from,
): FoundDate {
  return { next, from, to, precision, role: 'point' };
}
