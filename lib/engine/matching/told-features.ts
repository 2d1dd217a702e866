import type { ConceptMention } from '../claims/claim.ts';
import type { ConceptPair } from './align-concepts.ts';
import type { ClaimView } from './claim-view.ts';
import { WEIGHT_SCALE } from './concept-features.ts';
import { keyOf } from './proposition.ts';

/** Two claims with the rarity of content keys in the language. */
export interface ToldContext {
  readonly here: ClaimView;
  readonly there: ClaimView;
  rarity(key: string): number;
}

/**
 * Features of what both claims tell as news, not as known. These weigh by rarity in the language alone: on a
 * resignation everybody writes "resign", and yet two sentences that tell it report one fact.
 */
export function describeTold(context: ToldContext, pairs: readonly ConceptPair[]) {
  const { here, there, rarity } = context;
  const value = (mention: ConceptMention) => rarity(keyOf(mention.concept)) / WEIGHT_SCALE;
  const told = pairs.filter(isToldByBoth);
  const withRole = told.filter(({ agent, patient }) => agent >= 0 && patient >= 0 && agent + patient > 0);
  const best = (some: readonly ConceptPair[]) => Math.max(0, ...some.map((pair) => value(pair.here)));
  const mine = toldOf(here, value);
  const theirs = toldOf(there, value);
  const sharedHere = sumOf(new Map(told.map((pair) => [pair.here.start, value(pair.here)])));
  const sharedThere = sumOf(new Map(told.map((pair) => [pair.there.start, value(pair.there)])));
  const shareHere = Math.min(1, sharedHere / (mine || 1));
  const shareThere = Math.min(1, sharedThere / (theirs || 1));
  return {
    toldBest: best(told),
    toldWithRole: best(withRole),
    toldShareMost: Math.max(shareHere, shareThere),
    toldShareLeast: Math.min(shareHere, shareThere),
    toldApart: mine > 0 && theirs > 0 && told.length === 0 ? 1 : 0,
  };
}

function isToldByBoth({ here, there, relation, swapped }: ConceptPair): boolean {
  return (
    relation !== 'opposite' && !swapped && here.negated === there.negated && isTold(here) && isTold(there)
  );
}

function isTold({ modality }: ConceptMention): boolean {
  return modality === 'asserted' || modality === 'hedged';
}

/** Sum of the told predicates' weights, one for each word. */
function toldOf({ claim }: ClaimView, value: (mention: ConceptMention) => number): number {
  return sumOf(
    new Map(claim.frame.concepts.filter(isTold).map((mention) => [mention.start, value(mention)])),
  );
}

function sumOf(values: ReadonlyMap<number, number>): number {
  return [...values.values()].reduce((sum, each) => sum + each, 0);
}
