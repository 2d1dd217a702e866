import type { Alignment } from './align-claims.ts';
import { type ClaimView, compareBags } from './claim-view.ts';
import { compareDates } from './compare-dates.ts';
import { describeConcepts, WEIGHT_SCALE } from './concept-features.ts';
import { describeNumbers, type NumberContext } from './number-features.ts';
import type { PropositionContext } from './proposition.ts';
import { isSameParticipant } from './same-participant.ts';
import { describeTold, type ToldContext } from './told-features.ts';

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
  'countInEvent',
  'countElsewhere',
  'fixedDiffers',
  'measureSame',
  'measureDiffers',
  'rankSame',
  'rankDiffers',
  'countMissing',
  'valueEqual',
  'participants',
  'dateSame',
  'eventLikeness',
  'daysApart',
  'shortest',
  'conceptInClause',
  'proposition',
  'propositions',
  'strongProposition',
  'plainContained',
  'plainJaccard',
  'toldBest',
  'toldWithRole',
  'toldShareMost',
  'toldShareLeast',
  'toldApart',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Two claims to be compared and what is known of their documents. */
export interface PairContext extends PropositionContext, ToldContext, NumberContext {
  /** Days between the two publications; null where one is unknown. */
  readonly daysApart: number | null;
}

/** Computes the features of a pair, in the order of `FEATURES`. */
export function computeFeatures(pair: PairContext, alignment: Alignment): readonly number[] {
  const { here, there } = pair;
  const all = compareBags(here, there);
  const plain = compareBags(here.plain, there.plain);
  const conceptFeatures = describeConcepts(pair, alignment.concepts);
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
    ...describeNumbers(pair, alignment.quantities),
    ...describeTold(pair, alignment.concepts),
    ...participants,
    dateSame: dates === 'same' ? 1 : 0,
    eventLikeness: Math.sqrt(pair.eventLikeness),
    daysApart: pair.daysApart === null ? 1 : Math.log1p(pair.daysApart),
    shortest: Math.log1p(shortest),
    plainContained: plain.contained,
    plainJaccard: plain.jaccard,
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
