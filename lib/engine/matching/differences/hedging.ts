import { type DifferenceDetector, difference } from './detector.ts';

/** One side keeps a distance (conditional, `présumé`, `devrait`) that the other does not keep. */
export const hedgingDifferences: DifferenceDetector = {
  kind: 'hedging',
  detect(pair) {
    const mine = pair.here.hedges[0] ?? null;
    const theirs = pair.there.hedges[0] ?? null;
    if ((mine === null) === (theirs === null)) return [];
    return [difference('hedging', 'differs', pair, mine, theirs)];
  },
};
