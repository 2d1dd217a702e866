import type { FeatureName } from '../../lib/engine/matching/features.ts';

/** What the features look at: each is in exactly one group. */
export const FEATURE_GROUPS: Readonly<Record<string, readonly FeatureName[]>> = {
  words: [
    'contained',
    'shared',
    'clauseCosine',
    'jaccard',
    'words',
    'shortest',
    'plainContained',
    'plainJaccard',
  ],
  concepts: [
    'conceptBest',
    'conceptSum',
    'conceptWithRole',
    'presupposedOne',
    'planMismatch',
    'conceptInClause',
  ],
  told: ['toldBest', 'toldWithRole', 'toldShareMost', 'toldShareLeast', 'toldApart'],
  propositions: ['proposition', 'propositions', 'strongProposition'],
  numbers: [
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
  ],
  participants: ['participants'],
  dates: ['dateSame', 'daysApart'],
  event: ['eventLikeness'],
};
