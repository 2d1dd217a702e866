import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from 11 labelled events and 3000 unrelated items beside each. */
export const frenchModel: Model = {
  features: ['contained', 'shared', 'clauseCosine', 'jaccard', 'words', 'conceptBest', 'conceptSum', 'conceptWithRole', 'presupposedOne', 'planMismatch', 'countSame', 'countCompatible', 'countDiffers', 'countMissing', 'valueEqual', 'participants', 'dateSame', 'eventLikeness', 'daysApart', 'shortest', 'countInEvent', 'countElsewhere', 'conceptInClause', 'proposition', 'propositions', 'strongProposition'],
  mean: [0.19322, 0.28803, 0.05751, 0.062483, 0.062114, 0.1982, 0.24705, 0.0089625, 0.17108, 0.083903, 0.034299, 0.0069167, 0.027778, 0.093875, 0.0038303, 0.053349, 0.012172, 0.30648, 4.6659, 2.0608, 0.01335, 0.0055397, 0.22255, 0.32761, 0.11418, 0.0018877],
  scale: [0.15087, 0.12781, 0.11643, 0.055901, 0.074734, 0.1307, 0.19638, 0.042956, 0.37658, 0.27724, 0.182, 0.082879, 0.16434, 0.29165, 0.061771, 0.092197, 0.10965, 0.12779, 2.3049, 0.34804, 0.076482, 0.074223, 0.16626, 0.52422, 0.36502, 0.029056],
  weights: [0.15412, 0.28631, -0.086741, 0.096841, 0.51655, 0.26227, 0.18045, -0.082624, 0.08161, -0.15332, 0.32302, 0.19363, 0.16973, 0.29085, 0.19943, -0.31851, 0.20373, 0.44117, -2.4349, 0.020178, 0.41405, -0.19962, -0.22032, 0.25721, 0.067578, 0.027825],
  bias: -7.3511,
  same: 0.8,
  possible: 0.365,
};
