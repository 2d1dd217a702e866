import type { ConceptIndex } from '../../lexicon/concept-index.ts';
import type { Language } from '../../lexicon/language.ts';
import type { PeopleWords } from '../../lexicon/people-words.ts';
import { FIXED_UNITS, HOURS } from '../../text/units.ts';
import type { Amount } from './amounts.ts';

/** Two amounts of a matched pair that count the same thing. */
export interface AmountPair {
  readonly here: Amount;
  readonly there: Amount;
  /** True where both name what they count, and it is the same. */
  readonly sure: boolean;
}

/** How surely two amounts count the same: by their concept, by their noun, or only by being people. */
const SURE = 3;
const SAME_NOUN = 2;
const BOTH_PEOPLE = 1;
const FAR_PEOPLE = 0.5;

/** People of no common noun or fate are one count only where the numbers are no further apart. Sane: 3 to 10. */
const MAX_RATIO = 8;

/**
 * Pairs amounts that count the same thing, the surest first, each at most once; in a pair that is known to
 * tell one fact two counts of people are taken for one where nothing tells them apart.
 */
export function pairAmounts(
  here: readonly Amount[],
  there: readonly Amount[],
  language: Language,
): readonly AmountPair[] {
  const options = here.flatMap((a) =>
    there.map((b) => ({ here: a, there: b, score: affinity(a, b, language), gap: ratio(a, b) })),
  );
  options.sort((x, y) => y.score + told(y) - x.score - told(x) || x.gap - y.gap);
  const pairs: AmountPair[] = [];
  for (const option of options) {
    if (option.score === 0) break;
    // A number far away is meant only where there is no other.
    if (option.score === FAR_PEOPLE && (here.length > 1 || there.length > 1)) continue;
    if (pairs.some((pair) => pair.here === option.here || pair.there === option.there)) continue;
    pairs.push({ here: option.here, there: option.there, sure: option.score === SURE });
  }
  return pairs;
}

/** Of two that may be meant the one told alike, or with the same noun, is. Less than the step between the scores. */
function told({ here, there }: { readonly here: Amount; readonly there: Amount }): number {
  const isNoun = here.counted !== null && here.counted === there.counted;
  return (
    (inHours(here) === inHours(there) ? 0.5 : 0) + (isNoun ? 0.3 : 0) + (here.part === there.part ? 0.1 : 0)
  );
}

/** 0 where they count two things. */
function affinity(a: Amount, b: Amount, language: Language): number {
  const { people, concepts } = language;
  if (a.years !== null || b.years !== null) return a.years === b.years && isOneGender(a, b) ? SURE : 0;
  if (a.unit !== b.unit || HOURS.has(a.unit ?? '')) return timeAffinity(a, b);
  if (a.ordinal !== b.ordinal) return isSixthBody(a, b, people) || isSixthBody(b, a, people) ? SAME_NOUN : 0;
  const mine = tollOf(a, language);
  const theirs = tollOf(b, language);
  if (mine !== null && theirs !== null && mine !== theirs) return 0;
  if (mine !== null && mine === theirs) return SURE;
  if (a.of.some((x) => b.of.some((y) => isSameCount(x, y, concepts)))) return SURE;
  if (a.counted !== null && a.counted === b.counted) return a.unit === null || a.vague ? SAME_NOUN : SURE;
  if (a.unit === 'degree') return SURE;
  if (a.unit === 'share') return SAME_NOUN;
  if (a.unit !== null && FIXED_UNITS.has(a.unit) && a.of.length === 0 && b.of.length === 0) return SURE;
  if (a.unit === '%') return SAME_NOUN;
  if (a.unit !== null) return a.of.length === 0 || b.of.length === 0 || isOneFigure(a, b) ? SAME_NOUN : 0;
  if (a.ordinal) return 0;
  if (!isPeople(a, people) || !isPeople(b, people))
    return !a.vague && !b.vague && isOneFigure(a, b) ? BOTH_PEOPLE : 0;
  return a.vague || b.vague || ratio(a, b) <= MAX_RATIO ? BOTH_PEOPLE : FAR_PEOPLE;
}

/** False for the ages of a man and a woman. */
function isOneGender({ gender: a }: Amount, { gender: b }: Amount): boolean {
  return a === null || b === null || a === b;
}

function timeAffinity(a: Amount, b: Amount): number {
  const mine = HOURS.get(a.unit ?? '');
  const theirs = HOURS.get(b.unit ?? '');
  if (mine === undefined || theirs === undefined || a.ordinal !== b.ordinal) return 0;
  // A month is thirty days or a little more.
  const isOneLength = Math.abs(inHours(a) - inHours(b)) <= 0.03 * inHours(a);
  return isOneLength || (mine === theirs && a.unit === b.unit) ? SAME_NOUN : 0;
}

/** The value of a length of time in hours, else the value. */
export function inHours(amount: Amount): number {
  return amount.value * (HOURS.get(amount.unit ?? '') ?? 1);
}

/** `un sixième corps` is found where six have been. */
function isSixthBody(ordinal: Amount, plain: Amount, people: PeopleWords): boolean {
  return ordinal.ordinal && ordinal.counted !== null && isBody(ordinal, people) && tellsDead(plain, people);
}

function isBody({ counted }: Amount, { bodies }: PeopleWords): boolean {
  return counted !== null && bodies.has(counted);
}

function tellsDead({ counted, of }: Amount, { bodies, victims }: PeopleWords): boolean {
  return (counted !== null && (bodies.has(counted) || victims.has(counted))) || of.includes('die');
}

/** A large number told twice in one fact is one number, whatever the noun behind it: `3,04 milliards`, `3 milliards`. */
function isOneFigure(a: Amount, b: Amount): boolean {
  return Math.min(a.value, b.value) >= LARGE && ratio(a, b) <= 1 + ROUNDED;
}

/** Small numbers are often alike by chance. Sane: 10 to 100. */
const LARGE = 20;
/** How far a rounded figure may be from the exact one, as a share. Sane: 0.02 to 0.1. */
const ROUNDED = 0.05;

/** The fate of counted people (`die`, `injure`, `missing`), null where none is told. */
export function tollOf(amount: Amount, { people, amounts, concepts }: Language): string | null {
  if (isBody(amount, people)) return 'die';
  // Who is looked for is missing.
  if (amount.of.some((concept) => amounts.sought.has(concept))) return 'missing';
  const fate = amount.of.find((concept) => concepts.get(concept)?.type === 'count' && concept !== 'victims');
  return fate ?? (amount.of.includes('kill') ? 'die' : null);
}

function isSameCount(x: string, y: string, concepts: ConceptIndex): boolean {
  if (x === y) return true;
  if (x.startsWith('lemma:') || y.startsWith('lemma:')) return false;
  const relation = concepts.relation(x, y);
  return relation === 'kind' || relation === 'converse';
}

/** True where people are counted; a bare number in a sentence on people is one of them. */
export function isPeople({ counted, unit }: Amount, people: PeopleWords): boolean {
  if (unit !== null) return false;
  return counted === null || people.counted.has(counted) || people.countedToo.has(counted);
}

/** At least 1: the greater value over the smaller. */
function ratio(a: Amount, b: Amount): number {
  const [small, large] = [Math.min(inHours(a), inHours(b)), Math.max(inHours(a), inHours(b))];
  return small <= 0 ? Number.POSITIVE_INFINITY : large / small;
}
