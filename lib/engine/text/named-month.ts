import { civilDay, type DayNumber } from './civil-day.ts';

/** The year of a month that is told without one: the last such month, that of publication included, the one before it, or the coming one. */
export function yearOfMonth(today: DayNumber, month: number, side: 'last' | 'before' | 'coming'): number {
  const now = civilDay(today);
  if (side === 'before') return month < now.month ? now.year : now.year - 1;
  if (side === 'coming') return month >= now.month ? now.year : now.year + 1;
  return month <= now.month ? now.year : now.year - 1;
}
