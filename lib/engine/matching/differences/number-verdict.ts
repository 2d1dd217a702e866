import type { Language } from '../../lexicon/language.ts';
import type { Span } from '../../text/span.ts';
import { FIXED_UNITS, RUNNING_UNITS } from '../../text/units.ts';
import { isCompatible } from '../align-quantities.ts';
import type { PairSide } from '../pair-side.ts';
import { daysLater } from '../publication-order.ts';
import type { DifferenceVerdict } from '../report.ts';
import type { Amount } from './amounts.ts';
import { areBoundsApart, isNearly } from './bounds-apart.ts';
import { areCrowdsApart } from './crowds-apart.ts';
import type { MatchedPair } from './detector.ts';
import { type AmountPair, inHours, isPeople, tollOf } from './pair-amounts.ts';

/** Later figures within this share of the earlier one only round it (`11 300`, `11 470`). Sane: 0.01 to 0.05. */
const STILL_ROUNDING = 0.01;

/** What two amounts of one thing that are not told alike are to each other. */
export function verdictOf({ here, there, sure }: AmountPair, pair: MatchedPair): DifferenceVerdict {
  const { language } = pair.here;
  const later = daysLater(pair.here, pair.there);
  if (areBoundsApart(here, there, language)) return 'conflict';
  if (areCrowdsApart(here, there, pair)) return 'conflict';
  const isCount = here.unit === null && isPeople(here, language.people) && isPeople(there, language.people);
  const grown = later === null ? 0 : Math.sign(later) * (there.value - here.value);
  if (isCount && grown > STILL_ROUNDING * Math.max(here.value, there.value)) return 'update';
  const isPart = here.part || there.part;
  const isExact = here.approximation === 'exact' && there.approximation === 'exact';
  if (isTwoShares(here, there, isExact, language) && later === 0 && !isPart) return 'conflict';
  const isStill = later === 0 && isExact && !isCount && !isMoving(here, pair);
  const isNear = here.unit === 'degree' || ratioOf(here, there) <= MAX_CONFLICT;
  const isApart = here.low > there.high || there.low > here.high;
  const isFixedCount = sure && !isPart && isNear && isApart && (isFixed(here, language) || isStill);
  if (
    inHours(here) === inHours(there) ||
    (isCompatible(here, there) && !(isExact && isFixedCount && !isRounded(here, there)))
  )
    return 'differs';
  if (here.approximation === 'several' || there.approximation === 'several')
    return isCount && !here.vague && !there.vague ? 'update' : 'differs';
  if (later === 0 && isStillMissing(here, pair, pair.here) && isStillMissing(there, pair, pair.there))
    return 'conflict';
  if (here.unit === 'degree') return isFixedCount && areOfOneAct(here, there, pair) ? 'conflict' : 'differs';
  if (isFixedCount) return 'conflict';
  return isGrowing(here) && !isFixed(here, language) ? 'update' : 'differs';
}

/** How far from its act a degree may stand, in characters: `a été entièrement détruit`. */
const NEAR_ACT = 20;

/** True where both degrees stand beside acts that are aligned. */
function areOfOneAct(here: Amount, there: Amount, { alignment }: MatchedPair): boolean {
  const isNear = (amount: Amount, act: Span) =>
    act.start <= amount.end + NEAR_ACT && amount.start <= act.end + NEAR_ACT;
  return alignment.concepts.some((each) => isNear(here, each.here) && isNear(there, each.there));
}

/** `7` or `6` for `6,8`, a whole number next to a broken one; `43 milliards` for `43,8 milliards`. */
function isRounded({ value: a }: Amount, { value: b }: Amount): boolean {
  const isBroken = Number.isInteger(a) !== Number.isInteger(b);
  if (isBroken && (Math.round(a) === Math.round(b) || Math.trunc(a) === Math.trunc(b))) return true;
  return Math.min(a, b) >= LARGE && Math.max(a, b) <= Math.min(a, b) * (1 + LARGE_ROUNDING);
}

/** Figures from here on are told in thousands and millions, of which the last are left out. */
const LARGE = 1000;
/** By how much, as a share. Sane: 0.01 to 0.05. */
const LARGE_ROUNDING = 0.03;

/** Values further apart than this are of two things. Sane: 1.3 to 2. */
const MAX_CONFLICT = 1.5;

function ratioOf({ value: a }: Amount, { value: b }: Amount): number {
  return Math.max(a, b) / Math.max(Math.min(a, b), Number.EPSILON);
}

/**
 * Percentages more than a point apart, which is more than rounding, but near enough to be of one thing; `plus de 32 %`
 * is apart from all that is half a point below.
 */
function isTwoShares(here: Amount, there: Amount, isExact: boolean, { amounts }: Language): boolean {
  if (here.unit !== '%' || ratioOf(here, there) > MAX_CONFLICT) return false;
  const [low, high] = here.value < there.value ? [here, there] : [there, here];
  const apart = high.value - low.value;
  if (high.approximation === 'more-than') return low.approximation === 'exact' && apart >= HALF_POINT;
  return apart > 1 && (isExact || (isNearly(high, amounts) && low.approximation === 'exact'));
}

/** Half of what shares are rounded to. */
const HALF_POINT = 0.5;

/**
 * Missing on the day of publication, and all of them: people are missed from the first hour on, so two figures of one
 * day do not follow each other as tolls do. A range (`quatre à dix`) is a guess, and an earlier day in the sentence its own.
 */
function isStillMissing(amount: Amount, { here }: MatchedPair, { claim, published }: PairSide): boolean {
  const isEarlier = claim.frame.dates.some(({ to }) => to !== null && published !== null && to < published);
  const isGuess = amount.approximation === 'about';
  return tollOf(amount, here.language) === 'missing' && !amount.part && !isGuess && !isEarlier;
}

/** What does not move: an age, years since, votes, lengths and heights, strengths, shares of one day. */
function isFixed(amount: Amount, { amounts }: Language): boolean {
  if (amount.years !== null) return true;
  if (amount.unit !== null) return FIXED_UNITS.has(amount.unit);
  return amount.of.some((counted) => amounts.fixedCounts.has(counted));
}

/** What is still being counted while a story runs: acts (`473 interpellations`), damage, cases; sums and areas. */
function isMoving({ of, unit, counted }: Amount, { concepts, here }: MatchedPair): boolean {
  const { setSums, movingCounts } = here.language.amounts;
  if (unit !== null) return counted === null || !setSums.has(counted);
  return (counted !== null && movingCounts.has(counted)) || of.some((each) => concepts.get(each));
}

/** Counts, sums and areas grow while a story runs; lengths of time run on by themselves. */
function isGrowing({ unit, ordinal }: Amount): boolean {
  return !ordinal && !(unit !== null && RUNNING_UNITS.has(unit));
}
