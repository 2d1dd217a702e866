import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from 11 labelled events and 3000 unrelated items beside each. */
export const frenchModel: Model = {
  features: ['contained', 'shared', 'clauseCosine', 'jaccard', 'words', 'conceptBest', 'conceptSum', 'conceptWithRole', 'presupposedOne', 'planMismatch', 'countSame', 'countCompatible', 'countDiffers', 'countMissing', 'valueEqual', 'participants', 'dateSame', 'eventLikeness', 'daysApart', 'shortest', 'countInEvent', 'conceptInClause', 'proposition', 'propositions', 'strongProposition'],
  mean: [0.19322, 0.28803, 0.05751, 0.062483, 0.062114, 0.1982, 0.24705, 0.0089625, 0.17108, 0.083903, 0.03547, 0.0070909, 0.028949, 0.092703, 0.0038303, 0.053349, 0.012172, 0.30648, 4.6659, 2.0608, 0.013734, 0.22255, 0.32761, 0.11418, 0.0018877],
  scale: [0.15087, 0.12781, 0.11643, 0.055901, 0.074734, 0.1307, 0.19638, 0.042956, 0.37658, 0.27724, 0.18496, 0.083908, 0.16766, 0.29002, 0.061771, 0.092197, 0.10965, 0.12779, 2.3049, 0.34804, 0.077399, 0.16626, 0.52422, 0.36502, 0.029056],
  weights: [0.15485, 0.28943, -0.080331, 0.08763, 0.51964, 0.26065, 0.18203, -0.082661, 0.087291, -0.15133, 0.37379, 0.19214, 0.22962, 0.29741, 0.19208, -0.32088, 0.20226, 0.4433, -2.3979, 0.01531, 0.18737, -0.22524, 0.2518, 0.072451, 0.028317],
  bias: -7.2884,
  same: 0.81,
  possible: 0.37,
};
