import type { DateReader } from '../../../lib/engine/lexicon/date-reader.ts';
import { type DateContext, type FoundDate, pointDate } from '../../../lib/engine/text/date-context.ts';
import { numberAt } from '../../../lib/engine/text/date-numbers.ts';
import { resolveDay, resolveWeekday } from '../../../lib/engine/text/day-parts.ts';

export const TOY_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
]);

export const TOY_MONTHS: ReadonlyMap<string, number> = new Map([
  ['march', 3],
  ['april', 4],
]);

const isTimeWord = (norm: string) => TOY_WEEKDAYS.has(norm) || TOY_MONTHS.has(norm);

/** `Monday`, the last one, and `April 2`: the month stands before its day. */
export const TOY_DATES: DateReader = {
  opens: isTimeWord,
  tellsTime: isTimeWord,
  read: (context, index) => readWeekday(context, index) ?? readMonthAndDay(context, index),
  tellsFuture: () => false,
  isCounted: () => false,
};

function readWeekday({ norms, today }: DateContext, index: number): FoundDate | null {
  const named = TOY_WEEKDAYS.get(norms[index] ?? '');
  if (named === undefined) return null;
  return pointDate(index + 1, 'day', resolveWeekday(today, named, 'last'));
}

function readMonthAndDay(context: DateContext, index: number): FoundDate | null {
  const month = TOY_MONTHS.get(context.norms[index] ?? '');
  const day = numberAt(context, index + 1, 1, 31);
  if (month === undefined || day === null) return null;
  const parts = { next: index + 2, weekday: null, day, month, year: null };
  return pointDate(parts.next, 'day', resolveDay(context, parts));
}
