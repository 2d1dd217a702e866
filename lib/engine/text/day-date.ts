import { dayNumber } from './civil-day.ts';
import { type DateContext, type FoundDate, pointDate } from './date-context.ts';
import { readParts, resolveDay } from './day-parts.ts';

/** `2024-06-19`, `19/06/2024`, `19.06.2024`; null for anything else. */
export function readFigures(context: DateContext, index: number): FoundDate | null {
  const { norms } = context;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(norms[index] ?? '');
  if (dotted) return figures(index + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const mark = norms[index + 1];
  if (
    (mark !== '-' && mark !== '/') ||
    norms[index + 3] !== mark ||
    !/^\d{1,2}$/u.test(norms[index + 2] ?? '')
  ) {
    return null;
  }
  const [first, second, third] = [Number(norms[index]), Number(norms[index + 2]), Number(norms[index + 4])];
  return first > 31 ? figures(index + 5, first, second, third) : figures(index + 5, third, second, first);
}

function figures(next: number, year: number, month: number, day: number): FoundDate | null {
  const date = year >= 1500 && year <= 2199 ? dayNumber(year, month, day) : null;
  return date === null ? null : pointDate(next, 'day', date);
}

/** `le 19 juin`, `mardi 18 juin 2024`, `mardi 12`, or null; a bare weekday is relative, a bare number no date. */
export function readDay(context: DateContext, index: number): FoundDate | null {
  const parts = readParts(context, index);
  if (!parts || parts.day === null || (parts.month === null && parts.weekday === null)) return null;
  const date = resolveDay(context, parts);
  if (parts.month !== null && parts.year !== null && date === null) return null;
  if (context.calendar.partsOfDay.has(context.norms[parts.next] ?? ''))
    return pointDate(parts.next + 1, 'part-of-day', date);
  return pointDate(parts.next, 'day', date);
}
