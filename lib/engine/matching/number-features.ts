import type { CountedQuantity } from '../claims/claim.ts';
import type { FramedClaim } from '../pack/pack.ts';
import type { QuantityPair } from './align-quantities.ts';
import type { ClaimView } from './claim-view.ts';

/** Two claims with how far a number belongs to few claims of their event, 0..1. */
export interface NumberContext {
  readonly here: ClaimView;
  readonly there: ClaimView;
  /** Likeness of the two documents, 0..1. */
  readonly eventLikeness: number;
  distinction(quantity: CountedQuantity): number;
}

/** Numbers up to this are too common to say anything by being equal. */
const SMALL = 12;

/** Counted things within a third of each other are told of one fact; beyond, of two. Sane range 0.2 to 0.5. */
const NEAR = 0.3;
/** A ratio of twenty: further apart says no more. */
const WIDEST = 3;
/** Tolls beyond a thousand are no surer than one of a thousand. Sane range 100 to 1e4. */
const LARGE = 1000;
/** Stands for none in a ratio. */
const LEAST = 0.5;

/**
 * Features of the numbers two claims share. Counts weigh by what they count, and tolls by their size; measures, ranks
 * and equal values by how few claims of the event hold them, and how far the two documents are on one: `à 300 km` of
 * two cities is nothing in common.
 */
export function describeNumbers(context: NumberContext, pairs: readonly QuantityPair[]) {
  const { here, there, eventLikeness, distinction } = context;
  const mine = here.claim.frame.quantities;
  const theirs = there.claim.frame.quantities;
  if (mine.length === 0 || theirs.length === 0) return NO_NUMBERS;
  const ranks = pairs.filter((pair) => pair.here.ordinal);
  const amounts = pairs.filter((pair) => !pair.here.ordinal);
  const counts = amounts.filter((pair) => pair.counted);
  const ofPeople = counts.filter(isToll);
  const tolls = ofPeople.map(gapOf);
  const things = counts.filter((pair) => !isToll(pair)).map(gapOf);
  const tollGap = Math.min(...tolls);
  const thingGap = Math.min(...things);
  const measures = amounts.filter((pair) => !pair.counted);
  const most = (some: readonly QuantityPair[]) =>
    Math.max(0, ...some.map((pair) => Math.min(distinction(pair.here), distinction(pair.there))));
  const equal = mine
    .filter((a) => isTelling(a) && theirs.some((b) => b.value === a.value && b.unit === a.unit))
    .map(distinction);
  const is = (test: boolean) => (test ? 1 : 0);
  const likeness = Math.sqrt(eventLikeness);
  return {
    tollShared: is(tolls.length > 0),
    tollSame: is(tollGap === 0),
    tollGap: tolls.length > 0 ? tollGap : 0,
    tollSize: Math.max(0, ...ofPeople.map(sizeOf)),
    victimTollSize: Math.max(0, ...ofPeople.filter(({ ofVictims }) => ofVictims).map(sizeOf)),
    thingSame: is(thingGap === 0),
    thingNear: is(thingGap > 0 && thingGap <= NEAR),
    thingDiffers: is(things.length > 0 && thingGap > NEAR),
    countInEvent: counts.length > 0 ? likeness : 0,
    countElsewhere: is(counts.length > 0 && areElsewhere(here.claim, there.claim)),
    fixedDiffers: is(counts.some((pair) => !pair.compatible && !pair.running)),
    measureSame: likeness * most(measures.filter((pair) => pair.compatible)),
    measureDiffers: is(measures.some((pair) => !pair.compatible)),
    rankSame: likeness * most(ranks.filter((pair) => pair.compatible)),
    rankDiffers: is(ranks.some((pair) => !pair.compatible)),
    countMissing: is(pairs.length === 0),
    valueEqual: likeness * Math.max(0, ...equal),
    numbersApart: is(tolls.length === 0 && areApart(mine, theirs)),
  };
}

/** Where one claim holds no number. */
const NO_NUMBERS = {
  ...{ tollShared: 0, tollSame: 0, tollGap: 0, tollSize: 0, victimTollSize: 0, thingSame: 0, thingNear: 0 },
  ...{ thingDiffers: 0, countInEvent: 0, countElsewhere: 0, fixedDiffers: 0, countMissing: 0, valueEqual: 0 },
  ...{ measureSame: 0, measureDiffers: 0, rankSame: 0, rankDiffers: 0, numbersApart: 0 },
};

/**
 * True where both numbers count what happened to people (killed, arrested, on the march), which outlets tell in
 * different numbers; things and shares (`13 départements`, `84 % de surtaxes`) are another fact when they differ.
 */
function isToll({ here, there }: QuantityPair): boolean {
  const isConcept = ([first]: readonly string[]) => first !== undefined && !first.startsWith('lemma:');
  return here.unit === null && isConcept(here.of) && isConcept(there.of);
}

/** How far apart two numbers are: 0 where one allows the other, else the logarithm of their ratio, at most 3. */
function gapOf({ here, there, compatible }: QuantityPair): number {
  if (compatible) return 0;
  return Math.min(WIDEST, Math.abs(Math.log(Math.max(here.value, LEAST) / Math.max(there.value, LEAST))));
}

/** How large both are, as a logarithm, at most that of a thousand. */
function sizeOf({ here, there }: QuantityPair): number {
  return Math.log1p(Math.min(here.value, there.value, LARGE));
}

/** True where both tell numbers, ranks aside, and none is the same. */
function areApart(mine: readonly CountedQuantity[], theirs: readonly CountedQuantity[]): boolean {
  const amounts = theirs.filter(({ ordinal }) => !ordinal).map(({ value }) => value);
  const own = mine.filter(({ ordinal }) => !ordinal);
  return amounts.length > 0 && own.length > 0 && !own.some(({ value }) => amounts.includes(value));
}

/** An age (`à 47 ans`) is whose it is, not what happened. */
function isTelling({ value, unit, of }: CountedQuantity): boolean {
  return value > SMALL && !(unit === 'an' && of.length === 0);
}

/** True where both claims name countries and none in common: a toll there is not the toll here. */
function areElsewhere(a: FramedClaim, b: FramedClaim): boolean {
  const countries = (claim: FramedClaim) =>
    claim.frame.entities.flatMap((entity) => entity.keys.filter((key) => key.startsWith('country:')));
  const mine = countries(a);
  const theirs = countries(b);
  return mine.length > 0 && theirs.length > 0 && !mine.some((key) => theirs.includes(key));
}
