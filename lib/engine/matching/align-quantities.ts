import type { CountedQuantity } from '../claims/claim.ts';
import type { ConceptIndex } from '../lexicon/concept-index.ts';
import type { Language } from '../lexicon/language.ts';
import type { FramedClaim } from '../pack/pack.ts';

/** Two numbers of two claims that count the same thing in the same unit. */
export interface QuantityPair {
  readonly here: CountedQuantity;
  readonly there: CountedQuantity;
  /** True where one value allows the other, rounding included. */
  readonly compatible: boolean;
  /** True where both say what they count (a unit alone, such as %, is weaker). */
  readonly counted: boolean;
  /** True where people are counted, or nobody says what: such counts (dead, found, held) grow within a day. */
  readonly running: boolean;
  /** True where a side counts victims: dead, injured, missing, driven out. An event has one toll of these. */
  readonly ofVictims: boolean;
}

/** Rounding that headlines allow themselves: 3,842 may be told as 3,800. */
const ROUNDING = 0.03;

/** Pairs each number of `here` with the best number of `there` that counts the same; ordinals only with ordinals. */
export function alignQuantities(
  here: FramedClaim,
  there: FramedClaim,
  language: Language,
): readonly QuantityPair[] {
  const pairs: QuantityPair[] = [];
  const others = there.frame.quantities;
  if (others.length === 0) return pairs;
  for (const mine of here.frame.quantities) {
    const partners = others.filter((theirs) => countSame(mine, theirs, language.concepts));
    const best = partners.find((theirs) => isCompatible(mine, theirs)) ?? partners[0];
    if (best)
      pairs.push({
        here: mine,
        there: best,
        compatible: isCompatible(mine, best),
        counted: mine.of.length > 0 && best.of.length > 0,
        running: isRunning(mine, language) || isRunning(best, language),
        ofVictims: countsVictims(mine, language.concepts) || countsVictims(best, language.concepts),
      });
  }
  return pairs;
}

function isRunning({ counted, of }: CountedQuantity, { concepts, people }: Language): boolean {
  if (counted === null || people.counted.has(counted)) return true;
  return of.some((id) => isToll(id, concepts));
}

function countsVictims({ of }: CountedQuantity, concepts: ConceptIndex): boolean {
  // Who is killed dies.
  const withConverses = (id: string) => [id, ...(concepts.get(id)?.converses ?? [])];
  return of.flatMap(withConverses).some((id) => isToll(id, concepts));
}

function isToll(id: string, concepts: ConceptIndex): boolean {
  return concepts.get(id)?.type === 'count';
}

/** Years up to this are an age or a term, which nobody rounds by one. */
const UNROUNDED_YEARS = 120;

/** True where the two wordings can mean one number: ranges that meet, or values a rounding apart. */
export function isCompatible(a: CountedQuantity, b: CountedQuantity): boolean {
  const overlap = a.low <= b.high && b.low <= a.high;
  if (a.unit === 'an' && Math.max(a.value, b.value) <= UNROUNDED_YEARS) return overlap;
  const isOpen = a.high === Number.POSITIVE_INFINITY || b.high === Number.POSITIVE_INFINITY;
  // "au moins 150" allows 2,300, but nobody who knows 2,300 says so: an open side reaches a quarter further.
  if (overlap && isOpen) return Math.max(a.value, b.value) <= 1.25 * Math.min(a.value, b.value);
  return overlap || Math.abs(a.value - b.value) <= ROUNDING * Math.max(Math.abs(a.value), Math.abs(b.value));
}

function countSame(a: CountedQuantity, b: CountedQuantity, concepts: ConceptIndex): boolean {
  if (a.unit !== b.unit || a.ordinal !== b.ordinal) return false;
  if (a.of.length === 0 && b.of.length === 0) return a.unit !== null;
  return a.of.some((x) => b.of.some((y) => x === y || isCountedWith(x, y, concepts)));
}

/** Kinds are counted with what they are a kind of, and those who were killed with those who died. */
function isCountedWith(a: string, b: string, concepts: ConceptIndex): boolean {
  if (a.startsWith('lemma:') || b.startsWith('lemma:')) return false;
  const relation = concepts.relation(a, b);
  return relation === 'same' || relation === 'kind' || relation === 'converse';
}
