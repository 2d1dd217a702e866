import { CHANGE_VERBS, COUNTED_ALONE, MULTIPLIERS, NUMBERED_NOUNS } from '../lexicon/fr/numerals.ts';
import { extractDates } from './dates.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { Approximation, Quantity } from './quantity.ts';
import { findApproximation } from './quantity-approximation.ts';
import { findCounted } from './quantity-counted.ts';
import { readOrdinal } from './quantity-ordinal.ts';
import { readShare } from './quantity-share.ts';
import type { Span } from './span.ts';
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
 * the unit `%`. Linear.
 */
export function extractQuantities(tokens: readonly TaggedToken[], text: string): readonly Quantity[] {
  const masked = maskDates(tokens, text);
  const quantities: Quantity[] = [];
  let index = 0;
  while (index < tokens.length) {
    const read = masked.has(index) ? null : readQuantity(tokens, index, masked);
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
): ReadQuantity | null {
  const share = readShare(tokens, index);
  if (share) return finish(tokens, index, share.next, { ...share, kind: 'exact' }, 'share');
  const ordinal = readOrdinal(tokens, index);
  if (ordinal) return ordinal;
  const several = readSeveral(tokens, index);
  if (several) return several;
  const numeral = readNumeral(tokens, index);
  if (!numeral || masked.has(numeral.next - 1) || isNoQuantity(tokens, index, numeral)) return null;
  const range = readRange(tokens, index, numeral);
  return finish(
    tokens,
    index,
    range?.next ?? numeral.next,
    range ?? { ...numeral, low: null, high: null },
    null,
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
): ReadQuantity | null {
  const counted = findCounted(tokens, index, next, reading.takesDe, fixedUnit !== null);
  if (
    reading.kind === 'article' &&
    (counted.lemma === null || !COUNTED_ALONE.has(counted.lemma) || counted.indirect)
  )
    return null;
  if (looksLikeYear(tokens, index, reading.value, counted.lemma ?? counted.unit)) return null;
  const approximation = findApproximation(tokens, index, counted.next);
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

/** `plusieurs blessés`, `quelques soldats`: two or more, before persons and casualties only. */
function readSeveral(tokens: readonly TaggedToken[], index: number): ReadQuantity | null {
  const token = tokens[index];
  if (!token || !/^(?:plusieurs|quelques)$/u.test(token.norm) || readNumeral(tokens, index)) return null;
  const counted = findCounted(tokens, index, index + 1, false, false);
  if (counted.lemma === null || counted.indirect || !COUNTED_ALONE.has(counted.lemma)) return null;
  const quantity: Quantity = {
    ...spanOf(token),
    value: 2,
    low: 2,
    high: Number.POSITIVE_INFINITY,
    approximation: 'several',
    unit: null,
    ordinal: false,
    counted: counted.lemma,
    countedSpan: counted.span,
  };
  return { quantity, next: index + 1 };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** `de 10 à 15`, `entre 10 et 15`, `10 ou 15`; not `est passé de 10 à 15`, which is two numbers. */
function readRange(
  tokens: readonly TaggedToken[],
  index: number,
  first: Numeral,
): (Reading & { next: number }) | null {
  const join = tokens[first.next]?.norm;
  const before = tokens[index - 1]?.norm;
  const joins =
    join === 'à' ||
    join === 'ou' ||
    (join === 'et' && before === 'entre') ||
    (join === '-' && before !== '-');
  const second = joins ? readNumeral(tokens, first.next + 1) : null;
  if (!second || second.kind === 'article' || first.kind === 'vague') return null;
  if (tokens.slice(Math.max(0, index - 4), index).some((token) => CHANGE_VERBS.has(token.lemma))) return null;
  // `10 à 15 millions`: both are millions.
  const scale = MULTIPLIERS.get(tokens[second.next - 1]?.norm ?? '') ?? 1;
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

/** Names, numbered things, scores, telephone numbers, `neuf` for new. */
function isNoQuantity(tokens: readonly TaggedToken[], index: number, numeral: Numeral): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[numeral.next];
  if (!token) return true;
  const figures = token.kind === 'number';
  if (before && NUMBERED_NOUNS.has(before.norm)) return true;
  if (
    before &&
    /^(?:le|du|au)$/u.test(before.norm) &&
    /^\d+\.\d{1,2}$/u.test(token.norm) &&
    after?.norm !== '%'
  )
    return true;
  // Score or series: 3-1, 06 12 34 56.
  if (
    figures &&
    before &&
    /^[-–/:.]$/u.test(before.norm) &&
    before.end === token.start &&
    tokens[index - 2]?.kind === 'number'
  )
    return true;
  if (
    figures &&
    after &&
    /^[-–/:]$/u.test(after.norm) &&
    after.start === token.end &&
    tokens[numeral.next + 1]?.kind === 'number' &&
    !countsAfter(tokens, numeral.next + 2)
  )
    return true;
  // Time stamps and serial numbers; numbers of a list.
  if (figures && /^0\d$|^\d{8,}$/u.test(token.norm)) return true;
  if (token.norm === '1' && after?.norm === '.') return true;
  if (
    figures &&
    /^\d{2}$/u.test(token.norm) &&
    (/^\d{2}$/u.test(before?.norm ?? '') || /^\d{2}$/u.test(after?.norm ?? ''))
  )
    return true;
  // Apollo 11, but not at the beginning of a sentence and not where something is counted.
  if (
    figures &&
    index > 1 &&
    before &&
    before.pos === 'name' &&
    before.end + 1 === token.start &&
    !countsAfter(tokens, numeral.next)
  )
    return true;
  if (!figures && index > 0 && /^\p{Lu}/u.test(token.text) && before?.pos !== 'punctuation') return true;
  if (token.norm === 'neuf' && (before?.pos === 'noun' || !countsAfter(tokens, numeral.next))) return true;
  return numeral.value === 2 && /^(?:les|tous|ces|ses|leurs|des|aux|nos)$/u.test(before?.norm ?? '');
}

function countsAfter(tokens: readonly TaggedToken[], index: number): boolean {
  const pos = tokens[index]?.pos;
  return (
    pos === 'noun' ||
    pos === 'adjective' ||
    tokens[index]?.kind === 'symbol' ||
    /^d[e']$/u.test(tokens[index]?.norm ?? '')
  );
}

function looksLikeYear(
  tokens: readonly TaggedToken[],
  index: number,
  value: number,
  counts: string | null,
): boolean {
  if (counts !== null || !/^(?:19|20)\d\d$/u.test(tokens[index]?.norm ?? '') || value > 2100) return false;
  const toll = tokens
    .slice(Math.max(0, index - 3), index)
    .some(
      (token) => CHANGE_VERBS.has(token.lemma) || /^(?:élever|établir|estimer|atteindre)$/u.test(token.lemma),
    );
  return !toll;
}

/** Indexes of tokens that belong to calendar dates and times; `il y a deux ans` keeps its number. */
function maskDates(tokens: readonly TaggedToken[], text: string): ReadonlySet<number> {
  const masked = new Set<number>();
  let index = 0;
  for (const date of extractDates(tokens, text, null)) {
    for (; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token || token.start >= date.end) break;
      if (token.start < date.start) continue;
      if (
        date.role !== 'duration' &&
        !COUNTED_TIME.test(text.slice(date.start, date.end).slice(-MAX_DATE_LENGTH))
      )
        masked.add(index);
    }
  }
  return masked;
}

const MAX_DATE_LENGTH = 60;

/** Ends in a unit of time other than an hour of the day, so the number in it is a length. */
const COUNTED_TIME =
  /(?:jours?|semaines?|mois|ans|années|décennies|siècles|minutes)$|^(?:depuis|dans|il y a).*heures$/iu;
