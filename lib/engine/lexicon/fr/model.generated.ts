import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from 11 labelled events and 3000 unrelated items beside each. */
export const frenchModel: Model = {
  features: ['contained', 'shared', 'clauseCosine', 'jaccard', 'words', 'conceptBest', 'conceptSum', 'conceptWithRole', 'presupposedOne', 'planMismatch', 'countSame', 'countCompatible', 'countDiffers', 'countMissing', 'valueEqual', 'participants', 'dateSame', 'eventLikeness', 'daysApart', 'shortest', 'countInEvent', 'countElsewhere', 'conceptInClause', 'proposition', 'propositions', 'strongProposition'],
  mean: [0.19322, 0.28803, 0.05751, 0.062483, 0.062114, 0.1982, 0.24705, 0.0089625, 0.17108, 0.083903, 0.035122, 0.0069167, 0.028601, 0.093052, 0.0038303, 0.053349, 0.012172, 0.30648, 4.6659, 2.0608, 0.013573, 0.0059038, 0.22255, 0.32761, 0.11418, 0.0018877],
  scale: [0.15087, 0.12781, 0.11643, 0.055901, 0.074734, 0.1307, 0.19638, 0.042956, 0.37658, 0.27724, 0.18409, 0.082879, 0.16668, 0.2905, 0.061771, 0.092197, 0.10965, 0.12779, 2.3049, 0.34804, 0.076865, 0.076609, 0.16626, 0.52422, 0.36502, 0.029056],
  weights: [0.15417, 0.28623, -0.086719, 0.096744, 0.5166, 0.26228, 0.18034, -0.082631, 0.081612, -0.1533, 0.32477, 0.19423, 0.17298, 0.28973, 0.19943, -0.31844, 0.20372, 0.44113, -2.4358, 0.020244, 0.41682, -0.20572, -0.22022, 0.25726, 0.067603, 0.027823],
  bias: -7.3511,
  same: 0.8,
  possible: 0.365,
};
