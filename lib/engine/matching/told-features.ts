import { isTold, sumOf, WEIGHT_SCALE } from './act-weights.ts';
import type { ConceptPair } from './align-concepts.ts';
import type { ClaimView } from './claim-view.ts';

/** The views of two claims. */
export interface ToldContext {
  readonly here: ClaimView;
  readonly there: ClaimView;
}

/**
 * Features of what both claims tell as news, not as known. These weigh by rarity in the language alone: on a
 * resignation everybody writes "resign", and yet two sentences that tell it report one fact.
 */
export function describeTold({ here, there }: ToldContext, pairs: readonly ConceptPair[]) {
  const sharedHere = new Map<number, number>();
  const sharedThere = new Map<number, number>();
  let best = 0;
  let bestWithRole = 0;
  for (const pair of pairs) {
    if (!isToldByBoth(pair)) continue;
    const value = rarityIn(here, pair.here.concept);
    best = Math.max(best, value);
    const { agent, patient } = pair;
    if (agent >= 0 && patient >= 0 && agent + patient > 0) bestWithRole = Math.max(bestWithRole, value);
    sharedHere.set(pair.here.start, value);
    sharedThere.set(pair.there.start, rarityIn(there, pair.there.concept));
  }
  const shareHere = Math.min(1, sumOf(sharedHere) / (here.told || 1));
  const shareThere = Math.min(1, sumOf(sharedThere) / (there.told || 1));
  return {
    toldBest: best,
    toldWithRole: bestWithRole,
    toldShareMost: Math.max(shareHere, shareThere),
    toldShareLeast: Math.min(shareHere, shareThere),
    toldApart: here.told > 0 && there.told > 0 && sharedHere.size === 0 ? 1 : 0,
  };
}

function rarityIn({ acts }: ClaimView, concept: string): number {
  return (acts.get(concept)?.rarity ?? 0) / WEIGHT_SCALE;
}

function isToldByBoth({ here, there, relation, swapped }: ConceptPair): boolean {
  return (
    relation !== 'opposite' && !swapped && here.negated === there.negated && isTold(here) && isTold(there)
  );
}
