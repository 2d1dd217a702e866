import type { Language } from '../lexicon/language.ts';
import type { QuantityWords } from '../lexicon/quantity-words.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { TaggedToken } from './token.ts';

/** A share as read: `value` 0..1, and the index of the first token behind it. */
export interface Share {
  readonly value: number;
  readonly low: null;
  readonly high: null;
  readonly next: number;
  readonly takesDe: true;
}

/** Larger denominators (`12 sur 2.000`) are counts. */
const MAX_DENOMINATOR = 100;

/**
 * The share that starts at `index`, or null: `deux trains sur trois`, `9 sur 10`, `un tiers`, `la moitié`, `trois quarts`.
 * @param part the numeral there, null for none
 */
export function readShare(
  tokens: readonly TaggedToken[],
  index: number,
  part: Numeral | null,
  { numerals, quantities }: Language,
): Share | null {
  const fraction = readFraction(tokens, index, part, quantities);
  if (fraction) return fraction;
  if (part?.kind !== 'exact' && part?.kind !== 'article') return null;
  const near = [0, 1, 2].map((skip) => part.next + skip);
  const on = near.find((at) => quantities.outOf.has(tokens[at]?.norm ?? ''));
  if (on === undefined || tokens.slice(part.next, on).some((token) => token.kind !== 'word')) return null;
  const whole: Numeral | null = readNumeral(tokens, on + 1, numerals);
  if (whole?.kind !== 'exact' || whole.value > MAX_DENOMINATOR || part.value >= whole.value) return null;
  // The noun stands inside (`trains`); a noun behind makes it another phrase (`deux livres sur trois auteurs`).
  if (on > part.next && tokens[whole.next]?.pos === 'noun') return null;
  return share(part.value / whole.value, whole.next);
}

function readFraction(
  tokens: readonly TaggedToken[],
  index: number,
  count: Numeral | null,
  { halfOpeners, halfNouns, fractions, noShare }: QuantityWords,
): Share | null {
  const opener = tokens[index]?.norm ?? '';
  const noun = tokens[index + 1]?.norm ?? '';
  if (halfOpeners.has(opener) && halfNouns.has(noun)) return share(1 / 2, index + 2);
  if (count?.next !== index + 1) return null;
  const divisor = fractions.get(noun);
  if (divisor === undefined || count.value >= divisor) return null;
  // `un quart de finale`, `la cinquième place`: only `de` before a whole, or nothing, makes a share.
  if (noShare.has(tokens[index + 3]?.norm ?? '')) return null;
  const after = tokens[index + 2];
  return after?.pos === 'noun' || after?.pos === 'name' ? null : share(count.value / divisor, index + 2);
}

function share(value: number, next: number): Share {
  return { value, low: null, high: null, next, takesDe: true };
}
