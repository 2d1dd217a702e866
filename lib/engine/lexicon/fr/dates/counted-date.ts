import {
  type Bound,
  type CountedRole,
  type CountedTime,
  countedDate,
  recentDate,
} from '../../../text/counted-time.ts';
import type { DateContext, FoundDate } from '../../../text/date-context.ts';
import { readNumeral } from '../../../text/numeral.ts';
import { FRENCH_NUMERALS } from '../numerals.ts';
import { TIME_UNITS } from './time-words.ts';

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
const BOUNDS: readonly (readonly [words: readonly string[], bound: Bound])[] = [
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

/** How many `quelques` and `plusieurs` are, at least and at most. */
const LEAST_FEW = 2;
const MOST_FEW = 9;

/** `deux ans`, `une dizaine de jours`, `quelques semaines` (two to nine). */
function readAmount({ tokens, norms }: DateContext, index: number): CountedTime | null {
  const few = /^(?:quelques|plusieurs)$/u.test(norms[index] ?? '');
  const numeral = few ? null : readNumeral(tokens, index, FRENCH_NUMERALS);
  const after = few ? index + 1 : numeral?.next;
  if (after === undefined) return null;
  const at = /^d[e']$/u.test(norms[after] ?? '') ? after + 1 : after;
  const unit = TIME_UNITS.get(norms[at] ?? '');
  if (unit === undefined || (numeral && numeral.value > 9999)) return null;
  return { low: numeral?.value ?? LEAST_FEW, high: numeral?.value ?? MOST_FEW, unit, next: at + 1 };
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
  return recentDate(today, at + 1, numeral?.value ?? MOST_FEW, unit, side === 'derni' ? 'past' : 'coming');
}
