import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from 11 labelled events and 3000 unrelated items beside each. */
export const frenchModel: Model = {
  features: ['contained', 'shared', 'clauseCosine', 'jaccard', 'words', 'conceptBest', 'conceptSum', 'conceptWithRole', 'presupposedOne', 'planMismatch', 'countSame', 'countCompatible', 'countDiffers', 'countMissing', 'valueEqual', 'participants', 'dateSame', 'eventLikeness', 'daysApart', 'shortest', 'countInEvent', 'countElsewhere', 'conceptInClause', 'proposition', 'propositions', 'strongProposition'],
  mean: [0.19325, 0.2878, 0.057402, 0.062472, 0.06206, 0.19827, 0.24708, 0.0089533, 0.17127, 0.08398, 0.035134, 0.0069192, 0.028611, 0.093084, 0.0038317, 0.05322, 0.01216, 0.30653, 4.6667, 2.0596, 0.01358, 0.0059058, 0.22261, 0.32745, 0.11402, 0.0018846],
  scale: [0.15085, 0.12782, 0.11642, 0.055817, 0.07474, 0.13071, 0.19636, 0.042925, 0.37674, 0.27736, 0.18412, 0.082893, 0.16671, 0.29055, 0.061782, 0.092004, 0.1096, 0.12777, 2.3044, 0.34868, 0.076885, 0.076622, 0.16622, 0.52412, 0.36481, 0.029063],
  weights: [0.17105, 0.28087, -0.084063, 0.099797, 0.51661, 0.26497, 0.16694, -0.079269, 0.079019, -0.15713, 0.32141, 0.19278, 0.17022, 0.28881, 0.19932, -0.32037, 0.20263, 0.43036, -2.4365, 0.050649, 0.42215, -0.20529, -0.21204, 0.25175, 0.066181, 0.023621],
  bias: -7.3309,
  same: 0.805,
  possible: 0.365,
};
