import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from 11 labelled events and 3000 unrelated items beside each. */
export const frenchModel: Model = {
  features: ['cosine', 'contained', 'shared', 'clauseCosine', 'clauseShared', 'jaccard', 'telling', 'words', 'conceptBest', 'conceptSum', 'conceptWithRole', 'conceptRoleClash', 'swapped', 'opposite', 'mainBoth', 'presupposedOne', 'denialMismatch', 'planMismatch', 'negationMismatch', 'countSame', 'countCompatible', 'countDiffers', 'countMissing', 'valueEqual', 'participants', 'participantsApart', 'sameSource', 'dateSame', 'dateApart', 'timeApart', 'run', 'eventLikeness', 'daysApart', 'shortest', 'lengthRatio', 'countInEvent', 'conceptInClause'],
  mean: [0.069577, 0.18556, 0.28373, 0.060381, 0.14879, 0.0626, 0.29305, 0.076009, 0.18235, 0.24309, 0.012891, 0.060169, 0.0009497, 0.030119, 0.14657, 0.16785, 0.010389, 0.078128, 0.013935, 0.040915, 0.0079659, 0.03353, 0.10598, 0.0049423, 0.071878, 0.3655, 0.011862, 0.015331, 0.074969, 0.56984, 0.60582, 0.32994, 4.2081, 2.0788, 0.67408, 0.015808, 0.21164],
  scale: [0.087134, 0.15258, 0.14078, 0.12305, 0.18146, 0.060319, 0.38386, 0.078464, 0.13042, 0.21508, 0.050534, 0.1108, 0.030803, 0.17092, 0.13413, 0.37373, 0.10139, 0.26837, 0.11722, 0.19809, 0.088896, 0.18002, 0.30781, 0.070128, 0.097995, 0.48157, 0.10826, 0.12287, 0.26334, 0.4951, 0.38278, 0.13179, 2.4709, 0.3426, 0.20361, 0.082998, 0.17636],
  weights: [-0.82467, 0.39884, 0.40713, 0.039828, -0.027752, 0.8351, -0.09674, 0.52083, 0.53656, 0.039185, -0.038993, -0.12454, 0.057011, 0.027408, -0.22151, -0.06636, -0.054049, -0.17123, 0.057618, 0.37339, 0.16902, 0.26213, 0.38593, 0.25748, -0.33336, 0.18232, -0.050873, 0.2303, 0.12724, 0.11203, -0.14389, 0.384, -2.6985, 0.12783, -0.12419, 0.26858, 0.11287],
  bias: -6.404,
  same: 0.945,
  possible: 0.49,
};
