import { WEIGHT_SCALE } from './act-weights.ts';
import type { Alignment } from './align-claims.ts';
import type { ClaimView } from './claim-view.ts';
import { comparePoints, isLongAgo } from './compare-dates.ts';
import { describeConcepts } from './concept-features.ts';
import { compareBags } from './key-bag.ts';
import { describeModality } from './modality-features.ts';
import { describeNumbers, type NumberContext } from './number-features.ts';
import { namePlacesApart } from './places-apart.ts';
import type { PropositionContext } from './proposition.ts';
import { isSameParticipant } from './same-participant.ts';
import { describeTelling, sharedKeys, type Telling } from './telling-features.ts';
import { describeTold, type ToldContext } from './told-features.ts';
import { describeSteps } from './told-steps.ts';

/** The features of the decision, in the order of the weights. */
export const FEATURES = [
  'contained',
  'shared',
  'clauseCosine',
  'jaccard',
  'words',
  'wordsContained',
  'conceptBest',
  'conceptSum',
  'conceptWithRole',
  'presupposedOne',
  'planMismatch',
  'plannedOne',
  'plannedBoth',
  'hedgedOne',
  'negatedOne',
  'negatedBoth',
  'actsShared',
  'tollShared',
  'tollSame',
  'tollGap',
  'tollSize',
  'victimTollSize',
  'thingSame',
  'thingNear',
  'thingDiffers',
  'countInEvent',
  'countElsewhere',
  'fixedDiffers',
  'measureSame',
  'measureDiffers',
  'rankSame',
  'rankDiffers',
  'countMissing',
  'valueEqual',
  'numbersApart',
  'participants',
  'placesApart',
  'dateSame',
  'longAgoOne',
  'eventLikeness',
  'eventAlike',
  'eventUnlike',
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
  'stepsApart',
  'penaltyAskedOne',
  'tellingMost',
  'tellingMean',
  'tellingTold',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Two claims to be compared and what is known of their documents. */
export interface PairContext extends PropositionContext, ToldContext, NumberContext {
  /** Days between the two publications; null where one is unknown. */
  readonly daysApart: number | null;
  readonly telling: Telling;
  /** Weight of a content key within the event. */
  weight(key: string): number;
}

/** Computes the features of a pair, in the order of `FEATURES`. */
export function computeFeatures(pair: PairContext, alignment: Alignment): readonly number[] {
  const { here, there } = pair;
  const all = compareBags(here, there);
  const plain = compareBags(here.plain, there.plain);
  const words = countShared(here.terms, there.terms);
  const concepts = describeConcepts(pair, alignment.concepts);
  const modality = describeModality(here.modalities, there.modalities);
  const dates = comparePoints(here.times.points, there.times.points);
  const eventLikeness = Math.sqrt(pair.eventLikeness);
  const shortest = Math.min(here.slots.length, there.slots.length);
  const numbers = describeNumbers(pair, alignment.quantities);
  const told = describeTold(pair, alignment.concepts);
  const steps = describeSteps(here.steps, there.steps);
  const telling = describeTelling(sharedKeys(here.what, there.what, alignment.concepts), pair.telling);
  // Name by name and in the order of FEATURES: objects that are put together of others are slow, and so is looking up
  // fifty names; this runs for every pair.
  const values: Record<FeatureName, number> = {
    contained: all.contained,
    shared: Math.log1p(all.shared / WEIGHT_SCALE),
    clauseCosine: bestClauseCosine(here, there),
    jaccard: all.jaccard,
    words: words / (here.terms.size + there.terms.size - words || 1),
    wordsContained: words / (Math.min(here.terms.size, there.terms.size) || 1),
    conceptBest: concepts.conceptBest,
    conceptSum: concepts.conceptSum,
    conceptWithRole: concepts.conceptWithRole,
    presupposedOne: concepts.presupposedOne,
    planMismatch: concepts.planMismatch,
    plannedOne: modality.plannedOne,
    plannedBoth: modality.plannedBoth,
    hedgedOne: modality.hedgedOne,
    negatedOne: modality.negatedOne,
    negatedBoth: modality.negatedBoth,
    actsShared: modality.actsShared,
    tollShared: numbers.tollShared,
    tollSame: numbers.tollSame,
    tollGap: numbers.tollGap,
    tollSize: numbers.tollSize,
    victimTollSize: numbers.victimTollSize,
    thingSame: numbers.thingSame,
    thingNear: numbers.thingNear,
    thingDiffers: numbers.thingDiffers,
    countInEvent: numbers.countInEvent,
    countElsewhere: numbers.countElsewhere,
    fixedDiffers: numbers.fixedDiffers,
    measureSame: numbers.measureSame,
    measureDiffers: numbers.measureDiffers,
    rankSame: numbers.rankSame,
    rankDiffers: numbers.rankDiffers,
    countMissing: numbers.countMissing,
    valueEqual: numbers.valueEqual,
    numbersApart: numbers.numbersApart,
    participants: weighParticipants(pair),
    placesApart: namePlacesApart(here, there) ? 1 : 0,
    dateSame: dates === 'same' ? 1 : 0,
    longAgoOne: isLongAgo(here.times, pair.hereDay) !== isLongAgo(there.times, pair.thereDay) ? 1 : 0,
    eventLikeness,
    eventAlike: Math.max(0, eventLikeness - ALIKE),
    eventUnlike: Math.max(0, UNLIKE - eventLikeness),
    daysApart: pair.daysApart === null ? 1 : Math.log1p(pair.daysApart),
    shortest: Math.log1p(shortest),
    conceptInClause: concepts.conceptInClause,
    proposition: concepts.proposition,
    propositions: concepts.propositions,
    strongProposition: concepts.strongProposition,
    plainContained: plain.contained,
    plainJaccard: plain.jaccard,
    toldBest: told.toldBest,
    toldWithRole: told.toldWithRole,
    toldShareMost: told.toldShareMost,
    toldShareLeast: told.toldShareLeast,
    toldApart: told.toldApart,
    stepsApart: steps.stepsApart,
    penaltyAskedOne: steps.penaltyAskedOne,
    tellingMost: telling.tellingMost,
    tellingMean: telling.tellingMean,
    tellingTold: telling.tellingTold,
  };
  return Object.values(values);
}

/**
 * Likeness (its root) from which more of it says less: such documents are mostly of one sentence each.
 * Sane range 0.5 to 0.7.
 */
const ALIKE = 0.6;

/**
 * Likeness (its root) below which documents are hardly on one event, whatever two of their sentences share: disasters
 * of one day. Sane range 0.35 to 0.45.
 */
const UNLIKE = 0.4;

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

/** How rare the participants are that both claims name, scaled. */
function weighParticipants({ here, there, weight }: PairContext): number {
  const theirs = there.claim.frame.entities;
  const shared = new Set<string>();
  for (const { keys } of here.claim.frame.entities) {
    const [best] = keys;
    if (best !== undefined && theirs.some((other) => isSameParticipant(keys, other.keys))) shared.add(best);
  }
  let sum = 0;
  for (const key of shared)
    sum += key.startsWith('person:')
      ? weight(`name:${key.split(' ').at(-1)?.replace('person:', '')}`)
      : weight(key);
  return Math.log1p(sum / WEIGHT_SCALE);
}

function countShared(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  const [small, large] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared;
}
