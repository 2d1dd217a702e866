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

/**
 * Features of the numbers two claims share. Counts weigh by what they count, whatever their values; measures, ranks
 * and equal values by how few claims of the event hold them.
 */
export function describeNumbers(context: NumberContext, pairs: readonly QuantityPair[]) {
  const { here, there, eventLikeness, distinction } = context;
  const mine = here.claim.frame.quantities;
  const theirs = there.claim.frame.quantities;
  const ranks = pairs.filter((pair) => pair.here.ordinal);
  const amounts = pairs.filter((pair) => !pair.here.ordinal);
  const counts = amounts.filter((pair) => pair.counted);
  const measures = amounts.filter((pair) => !pair.counted);
  const most = (some: readonly QuantityPair[]) =>
    Math.max(0, ...some.map((pair) => Math.min(distinction(pair.here), distinction(pair.there))));
  const equal = mine
    .filter((a) => isTelling(a) && theirs.some((b) => b.value === a.value && b.unit === a.unit))
    .map(distinction);
  const is = (test: boolean) => (test ? 1 : 0);
  const likeness = Math.sqrt(eventLikeness);
  return {
    countSame: is(counts.length > 0),
    countCompatible: is(counts.some((pair) => pair.compatible)),
    countDiffers: is(counts.some((pair) => !pair.compatible)),
    countInEvent: counts.length > 0 ? likeness : 0,
    countElsewhere: is(counts.length > 0 && areElsewhere(here.claim, there.claim)),
    fixedDiffers: is(counts.some((pair) => !pair.compatible && !pair.running)),
    measureSame: most(measures.filter((pair) => pair.compatible)),
    measureDiffers: is(measures.some((pair) => !pair.compatible)),
    rankSame: most(ranks.filter((pair) => pair.compatible)),
    rankDiffers: is(ranks.some((pair) => !pair.compatible)),
    countMissing: is(mine.length > 0 && theirs.length > 0 && pairs.length === 0),
    valueEqual: Math.max(0, ...equal),
  };
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
