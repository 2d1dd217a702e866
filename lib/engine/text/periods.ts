import { addMonths, civilDay, type DayNumber, dayNumber, daysInMonth, weekday } from './civil-day.ts';
import { type FoundDate, pointDate } from './date-context.ts';

/** What `this`, `last` and `next` are said of. */
export type Period = 'weekend' | 'week' | 'month' | 'year';

/**
 * The period that contains the day of publication, or the one before or behind it; without that day its interval is null.
 * @param move -1, 0 or 1
 * @param next index of the first token behind it
 */
export function periodDate(
  kind: Period,
  move: number,
  today: DayNumber | null,
  next: number,
  future: () => boolean,
): FoundDate {
  if (today === null) return pointDate(next, kind === 'weekend' ? 'day' : kind, null);
  const monday = today - weekday(today) + 1;
  if (kind === 'week') return pointDate(next, 'week', monday + 7 * move, monday + 7 * move + 6);
  if (kind === 'weekend') {
    // Up to Wednesday `ce week-end` looks back, later in the week it looks ahead.
    const past = move < 0 || (move === 0 && !future() && weekday(today) <= 3);
    const saturday = move > 0 && weekday(today) >= 6 ? monday + 12 : past ? monday - 2 : monday + 5;
    return pointDate(next, 'day', saturday, saturday + 1);
  }
  const { year, month } = civilDay(kind === 'year' ? today : addMonths(today, move));
  if (kind === 'month') {
    return pointDate(
      next,
      'month',
      dayNumber(year, month, 1),
      dayNumber(year, month, daysInMonth(year, month)),
    );
  }
  return pointDate(next, 'year', dayNumber(year + move, 1, 1), dayNumber(year + move, 12, 31));
}
