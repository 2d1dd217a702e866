import { isSameFact, type SameThresholds } from './model.ts';
import { findToldBetter, type PlacedPair } from './told-best.ts';
import { findWitnessed } from './witnesses.ts';

/**
 * The pairs that are shown as the same fact, each with the two others that vouch for it: none where it is shown by
 * itself.
 * @param pairs of one page, or of several whose claims and documents bear different names
 * @param agree score, 0..1, between what two pairs of one claim lead to
 */
export function judgePairs<P extends PlacedPair>(
  pairs: readonly P[],
  same: SameThresholds,
  agree: (sure: P, doubtful: P) => number,
): ReadonlyMap<P, readonly P[]> {
  const toldBetter = findToldBetter(pairs);
  const judged = pairs.map((pair) => ({
    pair,
    claim: pair.claim,
    outlet: pair.outlet,
    score: pair.score,
    features: pair.features,
    isSame: isSameFact(pair.score, pair.features, same) && !toldBetter.has(pair),
  }));
  const witnessed = findWitnessed(judged, (sure, doubtful) => agree(sure.pair, doubtful.pair));
  return new Map(
    judged.flatMap((each) => {
      const witnesses = witnessed.get(each);
      if (!each.isSame && !witnesses) return [];
      return [[each.pair, witnesses?.map(({ pair }) => pair) ?? []] as const];
    }),
  );
}
