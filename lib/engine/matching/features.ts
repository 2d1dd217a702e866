import type { Claim } from '../claims/claim.ts';
import type { Alignment } from './align-claims.ts';
import type { QuantityPair } from './align-quantities.ts';
import { type ClaimView, compareBags } from './claim-view.ts';
import { compareDates } from './compare-dates.ts';
import { describeConcepts, WEIGHT_SCALE } from './concept-features.ts';
import type { PropositionContext } from './proposition.ts';
import { isSameParticipant } from './same-participant.ts';

/** The features of the decision, in the order of the weights. */
export const FEATURES = [
  'contained',
  'shared',
  'clauseCosine',
  'jaccard',
  'words',
  'conceptBest',
  'conceptSum',
  'conceptWithRole',
  'presupposedOne',
  'planMismatch',
  'countSame',
  'countCompatible',
  'countDiffers',
  'countMissing',
  'valueEqual',
  'participants',
  'dateSame',
  'eventLikeness',
  'daysApart',
  'shortest',
  'countInEvent',
  'countElsewhere',
  'conceptInClause',
  'proposition',
  'propositions',
  'strongProposition',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Two claims to be compared and what is known of their documents. */
export interface PairContext extends PropositionContext {
  /** Likeness of the two documents, 0..1. */
  readonly eventLikeness: number;
  /** Days between the two publications; null where one is unknown. */
  readonly daysApart: number | null;
}

/** Computes the features of a pair, in the order of `FEATURES`. */
export function computeFeatures(pair: PairContext, alignment: Alignment): readonly number[] {
  const { here, there } = pair;
  const all = compareBags(here, there);
  const conceptFeatures = describeConcepts(pair, alignment.concepts);
  const numbers = describeNumbers(pair, alignment.quantities);
  const dates = compareDates(here.claim.frame.dates, there.claim.frame.dates);
  const participants = compareParticipants(pair);
  const shortest = Math.min(here.slots.size, there.slots.size);
  const values: Record<FeatureName, number> = {
    contained: all.contained,
    shared: Math.log1p(all.shared / WEIGHT_SCALE),
    clauseCosine: bestClauseCosine(here, there),
    jaccard: all.jaccard,
    words: jaccard(here.claim.frame.terms, there.claim.frame.terms),
    ...conceptFeatures,
    ...numbers,
    ...participants,
    dateSame: dates === 'same' ? 1 : 0,
    eventLikeness: Math.sqrt(pair.eventLikeness),
    daysApart: pair.daysApart === null ? 1 : Math.log1p(pair.daysApart),
    shortest: Math.log1p(shortest),
    countElsewhere: numbers.countSame && areElsewhere(here.claim, there.claim) ? 1 : 0,
    countInEvent: numbers.countSame * Math.sqrt(pair.eventLikeness),
  };
  return FEATURES.map((name) => values[name]);
}

/** Cosine of the two clauses most alike, 0 where no two share as much as two slots. */
function bestClauseCosine(here: ClaimView, there: ClaimView): number {
  let best = 0;
  for (const a of here.clauses)
    for (const b of there.clauses) {
      const { cosine, count } = compareBags(a, b);
      if (count >= 2) best = Math.max(best, cosine);
    }
  return best;
}

/** True where both claims name countries and none in common: a toll there is not the toll here. */
function areElsewhere(a: Claim, b: Claim): boolean {
  const countries = (claim: Claim) =>
    claim.frame.entities.flatMap((entity) => entity.keys.filter((key) => key.startsWith('country:')));
  const mine = countries(a);
  const theirs = countries(b);
  return mine.length > 0 && theirs.length > 0 && !mine.some((key) => theirs.includes(key));
}

function describeNumbers({ here, there }: PairContext, pairs: readonly QuantityPair[]) {
  const counted = pairs.filter((pair) => pair.counted);
  const mine = here.claim.frame.quantities;
  const theirs = there.claim.frame.quantities;
  const isTelling = (value: number) => value > 12;
  const equal = mine.some(
    (a) => isTelling(a.value) && theirs.some((b) => b.value === a.value && b.unit === a.unit),
  );
  return {
    countSame: counted.length > 0 ? 1 : 0,
    countCompatible: counted.some((pair) => pair.compatible) ? 1 : 0,
    countDiffers: counted.some((pair) => !pair.compatible) ? 1 : 0,
    countMissing: mine.length > 0 && theirs.length > 0 && pairs.length === 0 ? 1 : 0,
    valueEqual: equal ? 1 : 0,
  };
}

function compareParticipants({ here, there, weight }: PairContext) {
  const mine = here.claim.frame.entities;
  const theirs = there.claim.frame.entities;
  const shared = mine.filter((a) => theirs.some((b) => isSameParticipant(a.keys, b.keys)));
  const distinct = new Set(shared.flatMap((entity) => entity.keys.slice(0, 1)));
  let weightOfShared = 0;
  for (const key of distinct)
    weightOfShared += key.startsWith('person:')
      ? weight(`name:${key.split(' ').at(-1)?.replace('person:', '')}`)
      : weight(key);
  return {
    participants: Math.log1p(weightOfShared / WEIGHT_SCALE),
  };
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const mine = new Set(a);
  const theirs = new Set(b);
  let shared = 0;
  for (const word of mine) if (theirs.has(word)) shared++;
  return shared / (mine.size + theirs.size - shared || 1);
}
