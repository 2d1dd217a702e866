import { COLLECTIVES, MULTIPLIERS, SMALL_NUMBERS } from '../lexicon/fr/numerals.ts';
import type { Token } from './token.ts';

/** A number as read from figures, words or both. */
export interface Numeral {
  readonly value: number;
  /** Index of the first token behind it. */
  readonly next: number;
  /** `article`: a lone `un` or `une`; `vague`: `des milliers`; `round`: `une vingtaine`. */
  readonly kind: 'exact' | 'round' | 'vague' | 'article';
  /** True where a counted noun is joined by `de` (`millions de`, `vingtaine de`). */
  readonly takesDe: boolean;
}

/** More digits and marks count nothing in the world; hundreds of digits are no finite number. Sane range: 16 to 100. */
const LONGEST_FIGURES = 30;

/** No number is longer; bounds the work a token can cause. */
const MAX_TOKENS = 12;

/**
 * The number that starts at token `index`, or null: `6.700`, `vingt-quatre`, `deux cents`, `3 millions`,
 * `deux millions et demi`, `une vingtaine`, `des dizaines de milliers` (20,000). Cost bounded by a constant.
 */
export function readNumeral(tokens: readonly Token[], index: number): Numeral | null {
  return readCollective(tokens, index) ?? readCardinal(tokens, index);
}

/**
 * The value of figures as French writes them, or null where they are no single number (`1.2.3`).
 * Three digits behind a stop or an apostrophe are thousands; behind a comma too (machine translation keeps
 * English commas), unless `decimalComma`.
 */
export function parseFigures(written: string, decimalComma: boolean): number | null {
  const compact = written.replace(/\s/gu, '');
  if (compact.length > LONGEST_FIGURES) return null;
  if (/^\d+$/u.test(compact)) return Number(compact);
  if (/^[1-9]\d{0,2}(?:[.'’]\d{3})+(?:,\d+)?$/u.test(compact)) {
    return Number(compact.replace(/[.'’]/gu, '').replace(',', '.'));
  }
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/u.test(compact)) return Number(compact.replaceAll(',', ''));
  if (!decimalComma && /^[1-9]\d{0,2},\d{3}$/u.test(compact)) return Number(compact.replace(',', ''));
  if (/^\d+[.,]\d+$/u.test(compact)) return Number(compact.replace(',', '.'));
  return null;
}

function readCardinal(tokens: readonly Token[], index: number): Numeral | null {
  const first = tokens[index];
  if (!first) return null;
  let total = 0;
  let current: number | null = null;
  let next = index;
  let big = false;
  if (first.kind === 'number') {
    const following = tokens[index + 1]?.norm ?? '';
    const decimal = (MULTIPLIERS.get(following) ?? 0) >= 1e6 || /^[€%]$|^euros?$|^degrés?$/u.test(following);
    current = parseFigures(first.norm, decimal);
    if (current === null) return null;
    next = index + 1;
  }
  for (; next < tokens.length && next - index < MAX_TOKENS; next++) {
    const parts = partsOf(tokens, next, next > index);
    if (!parts) break;
    // Figures go on only with a multiplier: `3 millions`, not `3 deux`.
    if (next === index + 1 && first.kind === 'number' && !MULTIPLIERS.has(parts[0] ?? '')) break;
    for (const part of parts) {
      const multiplier = MULTIPLIERS.get(part);
      if (multiplier === undefined) {
        const small = SMALL_NUMBERS.get(part) ?? 0;
        if (small === 20 && current !== null && current % 100 === 4) current += 76;
        else current = (current ?? 0) + small;
      } else if (multiplier === 100) current = (current ?? 1) * 100;
      else {
        total += (current ?? 1) * multiplier;
        current = null;
        big = multiplier >= 1e6;
      }
    }
  }
  if (next === index) return null;
  let value = total + (current ?? 0);
  if (tokens[next]?.norm === 'et' && /^demie?$/u.test(tokens[next + 1]?.norm ?? '')) {
    value += big ? smallestMultiplier(tokens, next) / 2 : 0.5;
    next += 2;
  }
  const article = next === index + 1 && /^une?$/u.test(first.norm);
  return { value, next, kind: article ? 'article' : 'exact', takesDe: big && current === null };
}

function smallestMultiplier(tokens: readonly Token[], next: number): number {
  return MULTIPLIERS.get(tokens[next - 1]?.norm ?? '') ?? 1;
}

/** The number words in one token (`quatre-vingt-dix`), `et` in `vingt et un` left out; null where it is none. */
function partsOf(tokens: readonly Token[], index: number, within: boolean): string[] | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const next = tokens[index + 1]?.norm ?? '';
  if (within && token.norm === 'et') {
    return /^(?:une?|onze)$/u.test(next) && /(?:vingt|ante)$/u.test(tokens[index - 1]?.norm ?? '')
      ? []
      : null;
  }
  if (within && /^une?$/u.test(token.norm) && !/^(?:et|cents?|mille)$/u.test(tokens[index - 1]?.norm ?? ''))
    return null;
  if (!isNumberWord(token.norm)) return null;
  const parts = numberParts(token.norm);
  // A lone `millions` or `mds` without a number before is a noun.
  return !within && (MULTIPLIERS.get(parts[0] ?? '') ?? 0) >= 1e6 ? null : parts;
}

/** Longer words are no numbers; bounds the work a token can cause. */
const LONGEST_NUMBER_WORD = 40;

/** True for number words, those of several parts too (`quatre-vingt-dix`). */
export function isNumberWord(norm: string): boolean {
  if (norm.length > LONGEST_NUMBER_WORD) return false;
  const parts = numberParts(norm);
  return parts.length > 0 && parts.every((part) => SMALL_NUMBERS.has(part) || MULTIPLIERS.has(part));
}

function numberParts(norm: string): string[] {
  return norm.includes('-') ? norm.split('-').filter((part) => part !== 'et') : norm === 'et' ? [] : [norm];
}

/** Words before `dizaines`, `milliers`, `millions` that leave open how many of them. */
export const PLURAL_OPENERS: ReadonlySet<string> = new Set([
  'des',
  'plusieurs',
  'quelques',
  'de',
  'ces',
  'les',
]);

/** `une vingtaine`, `des dizaines de milliers`, `deux centaines`, `plusieurs millions`. */
function readCollective(tokens: readonly Token[], index: number): Numeral | null {
  const opener = tokens[index];
  if (!opener) return null;
  const vague = PLURAL_OPENERS.has(opener.norm);
  const count = vague ? 2 : opener.norm === 'demi-douzaine' ? null : SMALL_NUMBERS.get(opener.norm);
  if (count === undefined || count === null) return null;
  let scale = collectiveScale(tokens[index + 1], vague);
  if (scale === null) return null;
  let next = index + 2;
  for (let depth = 0; depth < 2; depth++) {
    const inner = /^(?:de|d')$/u.test(tokens[next]?.norm ?? '')
      ? collectiveScale(tokens[next + 1], true)
      : null;
    if (inner === null) break;
    scale *= inner;
    next += 2;
  }
  return { value: count * scale, next, kind: vague ? 'vague' : 'round', takesDe: true };
}

function collectiveScale(token: Token | undefined, millions: boolean): number | null {
  if (!token) return null;
  const singular = token.norm.replace(/s$/u, '');
  const scale = COLLECTIVES.get(singular);
  if (scale !== undefined) return scale;
  return millions && /^milli(?:on|ard)s$/u.test(token.norm) ? (MULTIPLIERS.get(token.norm) ?? null) : null;
}
