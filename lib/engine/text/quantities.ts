import type { Language } from '../lexicon/language.ts';
import type { DateMention } from './date-mention.ts';
import { findDatedTokens } from './dated-tokens.ts';
import { extractDates } from './dates.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { Approximation, Quantity } from './quantity.ts';
import { findApproximation } from './quantity-approximation.ts';
import { findCounted } from './quantity-counted.ts';
import { isNoQuantity, looksLikeYear } from './quantity-exclusions.ts';
import { readOrdinal } from './quantity-ordinal.ts';
import { readSeveral } from './quantity-several.ts';
import { readShare } from './quantity-share.ts';
import type { TaggedToken } from './token.ts';

/** `une vingtaine` may be this share more or less; `environ vingt` as well, a little closer. Sane: 0.1 to 0.3. */
const ROUND_SLACK = 0.2;
const ABOUT_SLACK = 0.1;

/** `des dizaines` is at least two and fewer than ten of them. */
const VAGUE_REACH = 5;

/**
 * The numbers of a sentence in order and without overlap, with what they may be and what they count. The span
 * goes from the approximating word to the number or its unit (`plus de 3 millions d’euros`); `counted` is a
 * noun's lemma, or a participle in the masculine singular (`tué`). Numbers in dates, times, telephone numbers,
 * scores, article numbers and names are none; `un` is one only before a person or casualty (`un mort`).
 * Shares (`deux trains sur trois`, `un tiers`) have the unit `share` and a value of 0..1; `80 %` stays 80 with
 * the unit `%`. `dates` are those of the sentence, read against any day. Linear.
 */
export function extractQuantities(
  tokens: readonly TaggedToken[],
  text: string,
  language: Language,
  dates: readonly DateMention[] = extractDates(tokens, text, null, language),
): readonly Quantity[] {
  const masked = findDatedTokens(tokens, text, dates, language.dates);
  const quantities: Quantity[] = [];
  let index = 0;
  while (index < tokens.length) {
    const opens = tokens[index]?.form.opensQuantity && !masked.has(index);
    const read = opens ? readQuantity(tokens, index, masked, language) : null;
    if (read) quantities.push(read.quantity);
    index = read ? read.next : index + 1;
  }
  return quantities;
}

interface ReadQuantity {
  readonly quantity: Quantity;
  readonly next: number;
}

function readQuantity(
  tokens: readonly TaggedToken[],
  index: number,
  masked: ReadonlySet<number>,
  language: Language,
): ReadQuantity | null {
  const numeral = readNumeral(tokens, index, language.numerals);
  const share = readShare(tokens, index, numeral, language);
  if (share) return finish(tokens, index, share.next, { ...share, kind: 'exact' }, 'share', language);
  const ordinal = readOrdinal(tokens, index, language);
  if (ordinal) return ordinal;
  const several = numeral ? null : readSeveral(tokens, index, language);
  if (several) return several;
  if (!numeral || masked.has(numeral.next - 1) || isNoQuantity(tokens, index, numeral, language)) return null;
  const range = readRange(tokens, index, numeral, language);
  return finish(
    tokens,
    index,
    range?.next ?? numeral.next,
    range ?? { ...numeral, low: null, high: null },
    null,
    language,
  );
}

interface Reading {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: Numeral['kind'];
  readonly takesDe: boolean;
}

function finish(
  tokens: readonly TaggedToken[],
  index: number,
  next: number,
  reading: Reading,
  fixedUnit: 'share' | null,
  language: Language,
): ReadQuantity | null {
  const { quantities: words } = language;
  const counted = findCounted(tokens, index, next, reading.takesDe, fixedUnit !== null, language);
  if (
    reading.kind === 'article' &&
    (counted.lemma === null || !words.countedAlone.has(counted.lemma) || counted.indirect)
  )
    return null;
  if (looksLikeYear(tokens, index, reading.value, counted.lemma ?? counted.unit, words)) return null;
  const approximation = findApproximation(tokens, index, counted.next, words);
  const kind =
    approximation?.kind ??
    (reading.kind === 'round'
      ? 'about'
      : reading.kind === 'vague'
        ? 'several'
        : reading.low !== null
          ? 'about'
          : 'exact');
  const first = tokens[approximation?.start ?? index];
  const last = tokens[Math.max(counted.unitEnd, next) - 1];
  if (!first || !last) return null;
  return {
    next: Math.max(next, counted.unitEnd),
    quantity: {
      start: first.start,
      end: last.end,
      value: reading.value,
      ...bounds(reading, kind),
      approximation: kind,
      unit: fixedUnit ?? counted.unit,
      ordinal: false,
      counted: counted.lemma,
      countedSpan: counted.span,
    },
  };
}

function bounds(
  { value, low, high, kind }: Reading,
  approximation: Approximation,
): { low: number; high: number } {
  const slack = value * (kind === 'round' ? ROUND_SLACK : ABOUT_SLACK);
  if (approximation === 'at-least' || approximation === 'more-than')
    return { low: low ?? value, high: Number.POSITIVE_INFINITY };
  if (approximation === 'at-most' || approximation === 'less-than') return { low: 0, high: high ?? value };
  if (low !== null && high !== null) return { low, high };
  if (approximation === 'several') return { low: value, high: value * VAGUE_REACH };
  return approximation === 'about'
    ? { low: value - slack, high: value + slack }
    : { low: value, high: value };
}

/** `de 10 à 15`, `entre 10 et 15`, `10 ou 15`; not `est passé de 10 à 15`, which is two numbers. */
function readRange(
  tokens: readonly TaggedToken[],
  index: number,
  first: Numeral,
  { numerals, quantities: words }: Language,
): (Reading & { next: number }) | null {
  const join = tokens[first.next]?.norm ?? '';
  const before = tokens[index - 1]?.norm ?? '';
  const joins =
    words.rangeJoints.has(join) ||
    (numerals.joints.has(join) && words.rangeOpeners.has(before)) ||
    (join === '-' && before !== '-');
  const second = joins ? readNumeral(tokens, first.next + 1, numerals) : null;
  if (!second || second.kind === 'article' || first.kind === 'vague') return null;
  if (tokens.slice(Math.max(0, index - 4), index).some((token) => words.changeVerbs.has(token.lemma)))
    return null;
  // `10 à 15 millions`: both are millions.
  const scale = numerals.multipliers.get(tokens[second.next - 1]?.norm ?? '') ?? 1;
  const low =
    scale > 1 && first.value < 1000 && first.value * scale < second.value ? first.value * scale : first.value;
  if (low >= second.value || second.value > low * MAX_RANGE) return null;
  return {
    value: (low + second.value) / 2,
    low,
    high: second.value,
    kind: 'exact',
    takesDe: second.takesDe,
    next: second.next,
  };
}

/** Wider pairs (`5 ou 500`) are two numbers. */
const MAX_RANGE = 10;
