import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from 11 labelled events and 3000 unrelated items beside each. */
export const frenchModel: Model = {
  features: ['cosine', 'contained', 'shared', 'clauseCosine', 'clauseShared', 'jaccard', 'telling', 'words', 'conceptBest', 'conceptSum', 'conceptWithRole', 'conceptRoleClash', 'swapped', 'opposite', 'mainBoth', 'presupposedOne', 'denialMismatch', 'planMismatch', 'negationMismatch', 'countSame', 'countCompatible', 'countDiffers', 'countMissing', 'valueEqual', 'participants', 'participantsApart', 'sameSource', 'dateSame', 'dateApart', 'timeApart', 'run', 'eventLikeness', 'daysApart', 'shortest', 'lengthRatio', 'countInEvent', 'conceptInClause', 'proposition', 'propositions'],
  mean: [0.069577, 0.18556, 0.28373, 0.060381, 0.14879, 0.0626, 0.29305, 0.076009, 0.18235, 0.24309, 0.012891, 0.060169, 0.0009497, 0.030119, 0.14657, 0.16785, 0.010389, 0.078128, 0.013935, 0.040915, 0.0079659, 0.03353, 0.10598, 0.0049423, 0.071878, 0.3655, 0.011862, 0.015331, 0.074969, 0.56984, 0.60582, 0.32994, 4.2081, 2.0788, 0.67408, 0.015808, 0.21164, 0.35189, 0.12656],
  scale: [0.087134, 0.15258, 0.14078, 0.12305, 0.18146, 0.060319, 0.38386, 0.078464, 0.13042, 0.21508, 0.050534, 0.1108, 0.030803, 0.17092, 0.13413, 0.37373, 0.10139, 0.26837, 0.11722, 0.19809, 0.088896, 0.18002, 0.30781, 0.070128, 0.097995, 0.48157, 0.10826, 0.12287, 0.26334, 0.4951, 0.38278, 0.13179, 2.4709, 0.3426, 0.20361, 0.082998, 0.17636, 0.53027, 0.38862],
  weights: [-0.76503, 0.32365, 0.51298, 0.068086, -0.33448, 0.76194, -0.057356, 0.52433, 0.53582, 0.03199, -0.13315, -0.044274, 0.064157, 0.026078, -0.32122, -0.075786, -0.023492, -0.1459, 0.065345, 0.38106, 0.17819, 0.26235, 0.38895, 0.24994, -0.31218, 0.16624, -0.062849, 0.2325, 0.15557, 0.36659, -0.13239, 0.42796, -2.6365, 0.10363, -0.13479, 0.24472, -0.073359, 0.35382, 0.062158],
  bias: -6.3567,
  same: 0.93,
  possible: 0.475,
};
