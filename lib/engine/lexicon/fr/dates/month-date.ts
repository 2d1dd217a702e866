import { dayNumber, daysInMonth } from '../../../text/civil-day.ts';
import { type DateContext, type FoundDate, pointDate } from '../../../text/date-context.ts';
import { yearAt } from '../../../text/date-numbers.ts';
import { yearOfMonth } from '../../../text/named-month.ts';

/** `en mars`, `mars 2025`, `fin mars`, `mi-juin`, `septembre dernier`, `au mois de mai`, or null. */
export function readMonth(context: DateContext, index: number): FoundDate | null {
  const { norms, today, calendar } = context;
  let at = index;
  if (norms[at] === 'en' || norms[at] === 'courant') at++;
  else if (
    /^(?:au|le|du)$/u.test(norms[at] ?? '') &&
    norms[at + 1] === 'mois' &&
    /^d[e']$/u.test(norms[at + 2] ?? '')
  )
    at += 3;
  else if (norms[at] === 'à' && norms[at + 1] === 'la' && norms[at + 2] === 'mi') at += 2;
  let part: string | null = null;
  if (/^(?:fin|début|mi)$/u.test(norms[at] ?? '')) {
    part = norms[at] ?? null;
    at += norms[at + 1] === '-' ? 2 : 1;
  }
  let name = norms[at] ?? '';
  if (name.startsWith('mi-')) {
    part = 'mi';
    name = name.slice(3);
  }
  const month = calendar.months.get(name);
  if (month === undefined || name.length < 3) return null;
  let next = at + 1;
  const year = yearAt(context, next);
  const last = /^(?:derniers?|passé)$/u.test(norms[next] ?? '');
  const coming = norms[next] === 'prochain';
  const opened =
    at > index || part !== null || (MONTH_OPENERS.has(norms[index - 1] ?? '') && norms[index - 1] !== 'de');
  if (year === null && !last && !coming && !opened) return null;
  if (year !== null || last || coming) next++;
  const side = last ? 'before' : coming || context.future() ? 'coming' : 'last';
  const resolved = year ?? (today === null ? null : yearOfMonth(today, month, side));
  if (resolved === null) return pointDate(next, 'month', null);
  const from = part === 'fin' ? 21 : part === 'mi' ? 11 : 1;
  const to = part === 'début' ? 10 : part === 'mi' ? 20 : daysInMonth(resolved, month);
  return pointDate(next, 'month', dayNumber(resolved, month, from), dayNumber(resolved, month, to));
}

/** Words before a month that make it a date by itself. */
const MONTH_OPENERS = new Set([
  'en',
  'fin',
  'début',
  'mi',
  'courant',
  'depuis',
  'dès',
  "d'",
  'ici',
  'de',
  'avant',
  'mois',
]);
