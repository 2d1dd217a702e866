import type { DayNumber } from '../../../text/civil-day.ts';
import { type DateContext, type FoundDate, pointDate } from '../../../text/date-context.ts';
import type { DatePrecision } from '../../../text/date-mention.ts';
import { readNumeral } from '../../../text/numeral.ts';
import { FRENCH_NUMERALS } from '../numerals.ts';
import { TIME_UNITS } from './time-words.ts';

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

/** An opener, a number and a unit of time (`il y a deux ans`), or `ces trois derniers jours`; else null. */
export function readCounted(context: DateContext, index: number): FoundDate | null {
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
  const numeral = few ? null : readNumeral(tokens, index, FRENCH_NUMERALS);
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
  const numeral = readNumeral(tokens, at, FRENCH_NUMERALS);
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
