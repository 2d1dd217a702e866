import type { DateContext } from './date-context.ts';

/** The number in figures at a token (the first of a month as the language writes it is 1), or null where there is none within `min`..`max`. */
export function numberAt(
  { norms, calendar }: DateContext,
  index: number,
  min: number,
  max: number,
): number | null {
  const norm = norms[index] ?? '';
  const value = calendar.firstOfMonth.has(norm) ? 1 : /^\d{1,4}$/u.test(norm) ? Number(norm) : Number.NaN;
  return value >= min && value <= max ? value : null;
}

/** The year of four figures at a token, 1500 to 2199, or null. */
export function yearAt(context: DateContext, index: number): number | null {
  return numberAt(context, index, 1500, 2199);
}
