import { civilDay, type DayNumber, dayNumber, weekday } from './civil-day.ts';
import type { DateContext } from './date-context.ts';
import { numberAt, yearAt } from './date-numbers.ts';

/** What a text says of a day; null what it leaves out. `next` is the index behind it. */
export interface DayParts {
  readonly next: number;
  readonly weekday: number | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

/** `mardi 18 juin 2024` and what may be missing of it; null where neither weekday nor day stand at the token. */
export function readParts(context: DateContext, index: number): DayParts | null {
  const { weekdays, months } = context.calendar;
  let next = index;
  const named = weekdays.get(context.norms[next] ?? '') ?? null;
  if (named !== null) next++;
  const day = numberAt(context, next, 1, 31);
  if (day !== null) next++;
  const month = day === null ? null : (months.get(context.norms[next] ?? '') ?? null);
  if (month !== null)
    next +=
      context.norms[next + 1] === '.' &&
      (context.norms[next] ?? '').length < 5 &&
      yearAt(context, next + 2) !== null
        ? 2
        : 1;
  const year = month === null ? null : yearAt(context, next);
  if (year !== null) next++;
  return named === null && day === null ? null : { next, weekday: named, day, month, year };
}

/** The day that is meant; without a year the one nearest to publication. Null without a day of the month. */
export function resolveDay({ today }: DateContext, parts: DayParts): DayNumber | null {
  if (parts.day === null) return null;
  if (parts.month !== null && parts.year !== null) return dayNumber(parts.year, parts.month, parts.day);
  if (today === null) return null;
  const now = civilDay(today);
  const candidates: DayNumber[] = [];
  for (let step = -1; step <= 1; step++) {
    const month = now.month - 1 + step;
    const date =
      parts.month === null
        ? dayNumber(now.year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, parts.day)
        : dayNumber(now.year + step, parts.month, parts.day);
    if (date !== null) candidates.push(date);
  }
  const named = candidates.filter((date) => parts.weekday === null || weekday(date) === parts.weekday);
  const best = named.length > 0 ? named : candidates;
  return best.reduce<DayNumber | null>(
    (nearest, date) =>
      nearest === null || Math.abs(date - today) < Math.abs(nearest - today) ? date : nearest,
    null,
  );
}

/**
 * The weekday that is meant: the last one, the day of publication included, or the coming one; the one before or behind
 * that day. Null without a day of publication.
 * @param named ISO number
 */
export function resolveWeekday(
  today: DayNumber | null,
  named: number,
  side: 'last' | 'coming' | 'before' | 'behind',
): DayNumber | null {
  if (today === null) return null;
  const back = (weekday(today) - named + DAYS) % DAYS;
  const ahead = (DAYS - back) % DAYS;
  switch (side) {
    case 'last':
      return today - back;
    case 'coming':
      return today + ahead;
    case 'before':
      return today - (back || DAYS);
    case 'behind':
      return today + (ahead || DAYS);
  }
}

/** Of a week. */
const DAYS = 7;
