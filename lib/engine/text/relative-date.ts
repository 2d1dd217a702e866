import { PARTS_OF_DAY, TIME_UNITS, WEEKDAYS } from '../lexicon/fr/calendar.ts';
import { addMonths, civilDay, type DayNumber, dayNumber, daysInMonth, weekday } from './civil-day.ts';
import { type DateContext, type FoundDate, pointDate } from './date-context.ts';
import type { DatePrecision } from './date-mention.ts';
import { readNumeral } from './numeral.ts';

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
function readNamedDay({ norms, today }: DateContext, index: number): FoundDate | null {
  const word = norms[index] ?? '';
  const part = PARTS_OF_DAY.has(norms[index + 1] ?? '');
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
function readWeekday({ norms, today, future }: DateContext, index: number): FoundDate | null {
  const at = norms[index] === 'ce' ? index + 1 : index;
  const named = WEEKDAYS.get(norms[at] ?? '');
  if (named === undefined) return null;
  if (/^(?:chaque|tous|les)$/u.test(norms[at - 1] ?? '')) return null;
  let next = at + 1;
  if (/^(?:\d{1,2}|1er)$/u.test(norms[next] ?? '') && !/^(?:h|heures?)$/u.test(norms[next + 1] ?? ''))
    return null;
  let precision: DatePrecision = 'day';
  if (PARTS_OF_DAY.has(norms[next] ?? '')) {
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
  if (today === null) return pointDate(next, precision, null);
  const back = (weekday(today) - named + 7) % 7;
  const ahead = (7 - back) % 7;
  const move = last ? -(back || 7) : coming ? ahead || 7 : future ? ahead : -back;
  return pointDate(next, precision, today + move);
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
  if (today === null) return pointDate(next, kind === 'weekend' ? 'day' : kind, null);
  return periodOf(kind, move, today, next, future);
}

type Period = 'weekend' | 'week' | 'month' | 'year';

const PERIODS: ReadonlyMap<string, Period> = new Map([
  ['week-end', 'weekend'],
  ['weekend', 'weekend'],
  ['semaine', 'week'],
  ['mois', 'month'],
  ['an', 'year'],
  ['année', 'year'],
]);

function periodOf(kind: Period, move: number, today: DayNumber, next: number, future: boolean): FoundDate {
  const monday = today - weekday(today) + 1;
  if (kind === 'week') return pointDate(next, 'week', monday + 7 * move, monday + 7 * move + 6);
  if (kind === 'weekend') {
    // Up to Wednesday `ce week-end` looks back, later in the week it looks ahead.
    const past = move < 0 || (move === 0 && !future && weekday(today) <= 3);
    const saturday = move > 0 && weekday(today) >= 6 ? monday + 12 : past ? monday - 2 : monday + 5;
    return pointDate(next, 'day', saturday, saturday + 1);
  }
  const { year, month } = civilDay(kind === 'year' ? today : addMonths(today, move));
  if (kind === 'month') {
    return pointDate(
      next,
      'month',
      dayNumber(year, month, 1),
      dayNumber(year, month, daysInMonth(year, month)),
    );
  }
  return pointDate(next, 'year', dayNumber(year + move, 1, 1), dayNumber(year + move, 12, 31));
}

type CountedRole = 'ago' | 'since' | 'ahead' | 'duration';

const COUNTED: readonly (readonly [words: readonly string[], role: CountedRole])[] = [
  [['il', 'y', 'a'], 'ago'],
  [['voici'], 'ago'],
  [['voilà'], 'ago'],
  [['depuis'], 'since'],
  [['dans'], 'ahead'],
  [["d'", 'ici'], 'ahead'],
  [['pendant'], 'duration'],
  [['durant'], 'duration'],
  [['en', "l'", 'espace', 'de'], 'duration'],
  [['en', "l'", 'espace', "d'"], 'duration'],
  [['au', 'bout', 'de'], 'duration'],
  [['au', 'bout', "d'"], 'duration'],
  [['en'], 'duration'],
];

/** Between the opener and the number: `il y a plus de deux ans`. */
const BOUNDS: readonly (readonly [words: readonly string[], bound: 'more' | 'less' | 'about'])[] = [
  [['plus', 'de'], 'more'],
  [['plus', "d'"], 'more'],
  [['moins', 'de'], 'less'],
  [['moins', "d'"], 'less'],
  [['près', 'de'], 'about'],
  [['près', "d'"], 'about'],
  [['environ'], 'about'],
  [['quelque'], 'about'],
  [['à', 'peine'], 'about'],
];

const startsWith = (norms: readonly string[], index: number, words: readonly string[]): boolean =>
  words.every((word, k) => norms[index + k] === word);

/** An opener, a number and a unit of time; `ces trois derniers jours`. */
function readCounted(context: DateContext, index: number): FoundDate | null {
  const { norms } = context;
  const recent = readRecent(context, index);
  if (recent) return recent;
  for (const [words, role] of COUNTED) {
    if (!startsWith(norms, index, words)) continue;
    const at = index + words.length;
    const bound = BOUNDS.find(([bounds]) => startsWith(norms, at, bounds));
    const amount = readAmount(context, at + (bound?.[0].length ?? 0));
    if (!amount) continue;
    return countedDate(context.today, role, amount, bound?.[1] ?? null);
  }
  return null;
}

interface Amount {
  readonly low: number;
  readonly high: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year' | 'years';
  readonly next: number;
}

/** `deux ans`, `une dizaine de jours`, `quelques semaines` (two to nine). */
function readAmount({ tokens, norms }: DateContext, index: number): Amount | null {
  const few = /^(?:quelques|plusieurs)$/u.test(norms[index] ?? '');
  const numeral = few ? null : readNumeral(tokens, index);
  const after = few ? index + 1 : numeral?.next;
  if (after === undefined) return null;
  const at = /^d[e']$/u.test(norms[after] ?? '') ? after + 1 : after;
  const unit = TIME_UNITS.get(norms[at] ?? '');
  if (unit === undefined || (numeral && numeral.value > 9999)) return null;
  return { low: numeral?.value ?? 2, high: numeral?.value ?? 9, unit, next: at + 1 };
}

/** Length in days, and how far to both sides a count of it reaches. */
const UNIT_DAYS = { hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25, years: 3652.5 } as const;
const UNIT_SLACK = { hour: 1, day: 0, week: 3, month: 15, year: 183, years: 1826 } as const;

function countedDate(
  today: DayNumber | null,
  role: CountedRole,
  amount: Amount,
  bound: 'more' | 'less' | 'about' | null,
): FoundDate {
  const precision: DatePrecision = amount.unit === 'hour' ? 'day' : amount.unit;
  if (role === 'duration') return { next: amount.next, from: null, to: null, precision, role };
  const result = role === 'since' ? 'since' : 'point';
  if (today === null) return { next: amount.next, from: null, to: null, precision, role: result };
  const slack = UNIT_SLACK[amount.unit];
  const step = Math.max(1, Math.round(UNIT_DAYS[amount.unit]));
  const near = Math.round(amount.low * UNIT_DAYS[amount.unit]);
  const far = Math.round(amount.high * UNIT_DAYS[amount.unit]);
  const least =
    bound === 'more' ? near : bound === 'less' ? Math.max(0, near - step) : Math.max(0, near - slack);
  const most = bound === 'more' ? far + step : bound === 'less' ? far : far + slack;
  if (role === 'ahead') return pointDate(amount.next, precision, today + least, today + most);
  return {
    next: amount.next,
    from: today - most,
    to: role === 'since' ? today : today - least,
    precision,
    role: result,
  };
}

/** `ces trois derniers jours`, `les deux prochaines semaines`, `les dernières 24 heures`. */
function readRecent({ tokens, norms, today }: DateContext, index: number): FoundDate | null {
  if (!/^(?:ces|les|des)$/u.test(norms[index] ?? '')) return null;
  const adjective = /^(derni|prochain)(?:ers|ères|s|es)$/u;
  let at = index + 1;
  let side = adjective.exec(norms[at] ?? '')?.[1];
  if (side !== undefined) at++;
  const numeral = readNumeral(tokens, at);
  if (numeral) at = numeral.next;
  if (side === undefined) {
    side = adjective.exec(norms[at] ?? '')?.[1];
    at++;
  }
  const unit = TIME_UNITS.get(norms[at] ?? '');
  if (side === undefined || unit === undefined) return null;
  const precision: DatePrecision = unit === 'hour' ? 'day' : unit;
  if (today === null) return pointDate(at + 1, precision, null);
  const days = Math.ceil(Math.min(numeral?.value ?? 9, 9999) * UNIT_DAYS[unit]);
  return side === 'derni'
    ? pointDate(at + 1, precision, today - days, today)
    : pointDate(at + 1, precision, today, today + days);
}
