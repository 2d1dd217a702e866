import { parseDay } from '../text/civil-day.ts';

/** Days between two days of publication; null where one is unknown. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const first = a === null ? null : parseDay(a);
  const second = b === null ? null : parseDay(b);
  return first === null || second === null ? null : Math.abs(first - second);
}
