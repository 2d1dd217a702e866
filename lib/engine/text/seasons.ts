import { civilDay, type DayNumber, dayNumber } from './civil-day.ts';
import { type FoundDate, pointDate } from './date-context.ts';

/** First and last [month, day] of a season; one that begins in a later month ends in the next year. */
export type Season = readonly [first: readonly [number, number], last: readonly [number, number]];

/** Which season is meant where no year is told: that of this year, the one that is over, or the next; null where no word says. */
export type SeasonSide = 'this' | 'past' | 'next' | null;

/**
 * The days of a season of a year, or of the one meant by the day of publication; null where neither is known.
 * @param next index of the first token behind it
 * @param future true where its clause speaks of what is to come
 */
export function seasonDate(
  season: Season,
  year: number | null,
  today: DayNumber | null,
  next: number,
  side: SeasonSide,
  future: () => boolean,
): FoundDate {
  if (year === null && today === null) return pointDate(next, 'season', null);
  const stretch = (y: number): readonly [DayNumber | null, DayNumber | null] => [
    dayNumber(y, ...season[0]),
    dayNumber(season[1][0] < season[0][0] ? y + 1 : y, ...season[1]),
  ];
  if (year !== null || today === null) return pointDate(next, 'season', ...stretch(year ?? 1));
  const now = civilDay(today).year;
  if (side === 'this') return pointDate(next, 'season', ...stretch(now));
  const fits = (y: number): boolean => {
    const [from, to] = stretch(y);
    if (from === null || to === null) return false;
    if (side === 'past') return to < today;
    if (side === 'next') return from > today;
    return future() ? to >= today : from <= today;
  };
  const years = side === 'next' || future() ? [now - 1, now, now + 1] : [now, now - 1, now - 2];
  return pointDate(next, 'season', ...stretch(years.find(fits) ?? now));
}
