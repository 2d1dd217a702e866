import { civilDay, type DayNumber, dayNumber } from '../../../text/civil-day.ts';
import { type DateContext, type FoundDate, pointDate } from '../../../text/date-context.ts';
import { readParts, resolveDay, resolveWeekday } from '../../../text/day-parts.ts';

/** `du 3 au 5 juin`, `entre le 3 mai et le 5 juin`, or null. */
export function readDayRange(context: DateContext, index: number): FoundDate | null {
  const { norms } = context;
  const opener = norms[index];
  const start =
    opener === 'du' ? index + 1 : opener === 'entre' && norms[index + 1] === 'le' ? index + 2 : null;
  const first = start === null ? null : readParts(context, start);
  if (!first || first.day === null) return null;
  const join =
    opener === 'du'
      ? norms[first.next] === 'au'
        ? 1
        : 0
      : norms[first.next] === 'et' && norms[first.next + 1] === 'le'
        ? 2
        : 0;
  const last = join === 0 ? null : readParts(context, first.next + join);
  if (!last || last.day === null || (last.month === null && last.weekday === null)) return null;
  const to = resolveDay(context, last);
  if (to === null) return pointDate(last.next, 'day', null);
  const end = civilDay(to);
  const from = dayNumber(
    first.year ?? (first.month !== null && first.month > end.month ? end.year - 1 : end.year),
    first.month ?? end.month,
    first.day,
  );
  return from === null || from > to ? pointDate(last.next, 'day', to) : pointDate(last.next, 'day', from, to);
}

/** `dans la nuit de jeudi 25 à vendredi 26 juillet`, `la nuit du 25 au 26 juillet`, or null. */
export function readNight(context: DateContext, index: number): FoundDate | null {
  const { norms } = context;
  const at =
    norms[index] === 'dans' && norms[index + 1] === 'la'
      ? index + 2
      : norms[index] === 'la'
        ? index + 1
        : index;
  if (norms[at] !== 'nuit' || !/^(?:de|du)$/u.test(norms[at + 1] ?? '')) return null;
  const first = readParts(context, at + 2);
  if (!first || !/^(?:à|au)$/u.test(norms[first.next] ?? '')) return null;
  const last = readParts(context, first.next + (norms[first.next + 1] === 'le' ? 2 : 1));
  if (!last) return null;
  const end = last.day !== null ? resolveDay(context, last) : lastOf(context, last.weekday);
  return pointDate(last.next, 'part-of-day', end === null ? null : end - 1, end);
}

function lastOf({ today }: DateContext, named: number | null): DayNumber | null {
  return named === null ? null : resolveWeekday(today, named, 'last');
}
