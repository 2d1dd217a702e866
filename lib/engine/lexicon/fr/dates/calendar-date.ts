import type { DateContext, FoundDate } from '../../../text/date-context.ts';
import { readDay, readFigures } from '../../../text/day-date.ts';
import { readTime } from './clock-time.ts';
import { readDayRange, readNight } from './day-range.ts';
import { readMonth } from './month-date.ts';
import { readSeason } from './season-date.ts';
import { readYear } from './year-date.ts';

/** A date that names a day, month, season or year by the calendar (`le 19 juin 2024`, `en mars`, `14 h 30`), or null. */
export function readCalendarDate(context: DateContext, index: number): FoundDate | null {
  return (
    readFigures(context, index) ??
    readNight(context, index) ??
    readDayRange(context, index) ??
    readDay(context, index) ??
    readMonth(context, index) ??
    readSeason(context, index) ??
    readYear(context, index) ??
    readTime(context, index)
  );
}
