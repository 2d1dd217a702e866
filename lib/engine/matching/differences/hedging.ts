import type { Hedge } from '../../claims/claim.ts';
import { type DifferenceDetector, difference } from './detector.ts';

/** One side keeps a distance (conditional, `présumé`, `devrait`) that the other does not keep. */
export const hedgingDifferences: DifferenceDetector = {
  kind: 'hedging',
  detect(pair) {
    const mine = findDistance(pair.here.hedges);
    const theirs = findDistance(pair.there.hedges);
    if ((mine === null) === (theirs === null)) return [];
    return [difference('hedging', 'differs', pair, mine, theirs)];
  },
};

/** The first hedge that keeps a distance; a plain future tells when, not how surely. */
function findDistance(hedges: readonly Hedge[]): Hedge | null {
  return hedges.find((hedge) => hedge.kind !== 'future') ?? null;
}
