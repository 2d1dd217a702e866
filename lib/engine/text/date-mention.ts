import type { Span } from './span.ts';

export type DatePrecision =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'year'
  | 'years';

/** A date in a sentence, resolved to a closed interval of days against the day of publication. */
export interface DateMention extends Span {
  /** First and last day it may mean, `YYYY-MM-DD`; null where the day of publication is needed but unknown. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  /** `point`: it happened then; `since`, `until`: an open side; `duration`: a length of time (`pendant deux ans`), whose interval is null. */
  readonly role: 'point' | 'since' | 'until' | 'duration';
}
