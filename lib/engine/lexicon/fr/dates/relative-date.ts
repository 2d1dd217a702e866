import { type DateContext, type FoundDate, pointDate } from '../../../text/date-context.ts';
import type { DatePrecision } from '../../../text/date-mention.ts';
import { resolveWeekday } from '../../../text/day-parts.ts';
import { type Period, periodDate } from '../../../text/periods.ts';
import { readCounted } from './counted-date.ts';

/** A date that is told from the day of publication (`mardi soir`, `l’an dernier`, `il y a deux ans`) or a length of time, or null. */
export function readRelativeDate(context: DateContext, index: number): FoundDate | null {
  return (
    readNamedDay(context, index) ??
    readWeekday(context, index) ??
    readPeriod(context, index) ??
    readCounted(context, index)
  );
}

const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['hier', -1],
  ['avant-hier', -2],
  ["aujourd'hui", 0],
  ['demain', 1],
  ['après-demain', 2],
]);

/** `hier soir`, `aujourd’hui`, `ce matin`, `cette nuit`. */
function readNamedDay({ norms, today, calendar }: DateContext, index: number): FoundDate | null {
  const word = norms[index] ?? '';
  const part = calendar.partsOfDay.has(norms[index + 1] ?? '');
  const move = NAMED_DAYS.get(word);
  if (move !== undefined) {
    const day = today === null ? null : today + move;
    return part ? pointDate(index + 2, 'part-of-day', day) : pointDate(index + 1, 'day', day);
  }
  if (!/^(?:ce|cet|cette)$/u.test(word) || !part) return null;
  // The night of the report may be the one before it or the one to come.
  const night = norms[index + 1] === 'nuit' && today !== null;
  return pointDate(index + 2, 'part-of-day', night ? today - 1 : today, today);
}

/** `mardi`, `mardi soir`, `ce lundi`, `lundi dernier`, `mercredi prochain`; a number behind makes it a calendar date. */
function readWeekday({ norms, today, future, calendar }: DateContext, index: number): FoundDate | null {
  const at = norms[index] === 'ce' ? index + 1 : index;
  const named = calendar.weekdays.get(norms[at] ?? '');
  if (named === undefined) return null;
  if (/^(?:chaque|tous|les)$/u.test(norms[at - 1] ?? '')) return null;
  let next = at + 1;
  if (/^(?:\d{1,2}|1er)$/u.test(norms[next] ?? '') && !/^(?:h|heures?)$/u.test(norms[next + 1] ?? ''))
    return null;
  let precision: DatePrecision = 'day';
  if (calendar.partsOfDay.has(norms[next] ?? '')) {
    precision = 'part-of-day';
    next++;
  } else if (norms[next] === 'en' && /^(?:soirée|matinée)$/u.test(norms[next + 1] ?? '')) {
    precision = 'part-of-day';
    next += 2;
  }
  const word = norms[next] ?? '';
  const last = /^(?:dernier|passé)$/u.test(word);
  const coming = word === 'prochain';
  if (last || coming) next++;
  const side = last ? 'before' : coming ? 'behind' : future() ? 'coming' : 'last';
  return pointDate(next, precision, resolveWeekday(today, named, side));
}

/** `la semaine dernière`, `ce week-end`, `le mois prochain`, `l’an dernier`, `cette année`. */
function readPeriod({ norms, today, future }: DateContext, index: number): FoundDate | null {
  const opener = norms[index] ?? '';
  const noun = norms[index + 1] ?? '';
  const kind = PERIODS.get(noun.replace(/-(?:ci|là)$/u, ''));
  if (kind === undefined) return null;
  const word = norms[index + 2] ?? '';
  const demonstrative = /^(?:ce|cet|cette)$/u.test(opener);
  const move = /^(?:derni(?:er|ère)|passée?|écoulée?)$/u.test(word)
    ? -1
    : /^prochaine?$/u.test(word)
      ? 1
      : demonstrative
        ? 0
        : null;
  if (move === null || (!demonstrative && !/^(?:la|le|l')$/u.test(opener))) return null;
  const next = index + (move === 0 ? 2 : 3);
  return periodDate(kind, move, today, next, future);
}

const PERIODS: ReadonlyMap<string, Period> = new Map([
  ['week-end', 'weekend'],
  ['weekend', 'weekend'],
  ['semaine', 'week'],
  ['mois', 'month'],
  ['an', 'year'],
  ['année', 'year'],
]);
