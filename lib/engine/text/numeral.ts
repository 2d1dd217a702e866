import type { Numerals } from '../lexicon/numerals.ts';
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

/** No number is longer; bounds the work a token can cause. */
const MAX_TOKENS = 12;

/**
 * The number that starts at token `index`, or null: `6.700`, `vingt-quatre`, `deux cents`, `3 millions`,
 * `deux millions et demi`, `une vingtaine`, `des dizaines de milliers` (20,000). Cost bounded by a constant.
 */
export function readNumeral(tokens: readonly Token[], index: number, numerals: Numerals): Numeral | null {
  return readCollective(tokens, index, numerals) ?? readCardinal(tokens, index, numerals);
}

function readCardinal(tokens: readonly Token[], index: number, numerals: Numerals): Numeral | null {
  const { multipliers, small } = numerals;
  const first = tokens[index];
  if (!first) return null;
  let total = 0;
  let current: number | null = null;
  let next = index;
  let big = false;
  if (first.kind === 'number') {
    const following = tokens[index + 1]?.norm ?? '';
    const decimal = (multipliers.get(following) ?? 0) >= 1e6 || numerals.decimalUnits.has(following);
    current = numerals.parseFigures(first.norm, decimal);
    if (current === null) return null;
    next = index + 1;
  }
  for (; next < tokens.length && next - index < MAX_TOKENS; next++) {
    const parts = partsOf(tokens, next, next > index, numerals);
    if (!parts) break;
    // Figures go on only with a multiplier: `3 millions`, not `3 deux`.
    if (next === index + 1 && first.kind === 'number' && !multipliers.has(parts[0] ?? '')) break;
    for (const part of parts) {
      const multiplier = multipliers.get(part);
      if (multiplier === undefined) current = numerals.add(current, small.get(part) ?? 0);
      else if (multiplier === 100) current = (current ?? 1) * 100;
      else {
        total += (current ?? 1) * multiplier;
        current = null;
        big = multiplier >= 1e6;
      }
    }
  }
  if (next === index) return null;
  let value = total + (current ?? 0);
  if (numerals.joints.has(tokens[next]?.norm ?? '') && numerals.halves.has(tokens[next + 1]?.norm ?? '')) {
    value += big ? (multipliers.get(tokens[next - 1]?.norm ?? '') ?? 1) / 2 : 0.5;
    next += 2;
  }
  const article = next === index + 1 && numerals.articles.has(first.norm);
  return { value, next, kind: article ? 'article' : 'exact', takesDe: big && current === null };
}

/** The number words in one token (`quatre-vingt-dix`), `et` in `vingt et un` left out; null where it is none. */
function partsOf(
  tokens: readonly Token[],
  index: number,
  within: boolean,
  numerals: Numerals,
): string[] | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const before = tokens[index - 1]?.norm ?? '';
  if (within && numerals.joints.has(token.norm))
    return numerals.joins(before, tokens[index + 1]?.norm ?? '') ? [] : null;
  if (within && numerals.articles.has(token.norm) && !numerals.beforeOne.has(before)) return null;
  if (!isNumberWord(token.norm, numerals)) return null;
  const parts = numberParts(token.norm, numerals);
  // A lone `millions` or `mds` without a number before is a noun.
  return !within && (numerals.multipliers.get(parts[0] ?? '') ?? 0) >= 1e6 ? null : parts;
}

/** Longer words are no numbers; bounds the work a token can cause. */
const LONGEST_NUMBER_WORD = 40;

/** True for number words, those of several parts too (`quatre-vingt-dix`). */
export function isNumberWord(norm: string, numerals: Numerals): boolean {
  if (norm.length > LONGEST_NUMBER_WORD) return false;
  const { small, multipliers } = numerals;
  const parts = numberParts(norm, numerals);
  return parts.length > 0 && parts.every((part) => small.has(part) || multipliers.has(part));
}

function numberParts(norm: string, { joints }: Numerals): string[] {
  if (norm.includes('-')) return norm.split('-').filter((part) => !joints.has(part));
  return joints.has(norm) ? [] : [norm];
}

/** `une vingtaine`, `des dizaines de milliers`, `deux centaines`, `plusieurs millions`. */
function readCollective(tokens: readonly Token[], index: number, numerals: Numerals): Numeral | null {
  const opener = tokens[index];
  if (!opener) return null;
  const vague = numerals.pluralOpeners.has(opener.norm);
  const count = vague ? 2 : numerals.small.get(opener.norm);
  if (count === undefined) return null;
  let scale = collectiveScale(tokens[index + 1], vague, numerals);
  if (scale === null) return null;
  let next = index + 2;
  for (let depth = 0; depth < 2; depth++) {
    const isOf = numerals.of.has(tokens[next]?.norm ?? '');
    const inner = isOf ? collectiveScale(tokens[next + 1], true, numerals) : null;
    if (inner === null) break;
    scale *= inner;
    next += 2;
  }
  return { value: count * scale, next, kind: vague ? 'vague' : 'round', takesDe: true };
}

function collectiveScale(token: Token | undefined, millions: boolean, numerals: Numerals): number | null {
  if (!token) return null;
  const scale = numerals.collectives.get(token.norm);
  if (scale !== undefined) return scale;
  const isMultiplier = millions && numerals.pluralMultipliers.has(token.norm);
  return isMultiplier ? (numerals.multipliers.get(token.norm) ?? null) : null;
}
