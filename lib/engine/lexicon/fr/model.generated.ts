import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from 11 labelled events and 3000 unrelated items beside each. */
export const frenchModel: Model = {
  features: ['contained', 'shared', 'clauseCosine', 'jaccard', 'telling', 'words', 'conceptBest', 'conceptSum', 'conceptWithRole', 'conceptRoleClash', 'opposite', 'presupposedOne', 'denialMismatch', 'planMismatch', 'negationMismatch', 'countSame', 'countCompatible', 'countDiffers', 'countMissing', 'valueEqual', 'participants', 'sameSource', 'dateSame', 'dateApart', 'run', 'eventLikeness', 'daysApart', 'shortest', 'lengthRatio', 'countInEvent', 'conceptInClause', 'proposition', 'propositions'],
  mean: [0.18556, 0.28373, 0.060381, 0.0626, 0.29305, 0.076009, 0.18235, 0.24309, 0.012891, 0.060169, 0.030119, 0.16785, 0.010389, 0.078128, 0.013935, 0.040915, 0.0079659, 0.03353, 0.10598, 0.0049423, 0.071878, 0.011862, 0.015331, 0.074969, 0.60582, 0.32994, 4.2081, 2.0788, 0.67408, 0.015808, 0.21164, 0.35189, 0.12656],
  scale: [0.15258, 0.14078, 0.12305, 0.060319, 0.38386, 0.078464, 0.13042, 0.21508, 0.050534, 0.1108, 0.17092, 0.37373, 0.10139, 0.26837, 0.11722, 0.19809, 0.088896, 0.18002, 0.30781, 0.070128, 0.097995, 0.10826, 0.12287, 0.26334, 0.38278, 0.13179, 2.4709, 0.3426, 0.20361, 0.082998, 0.17636, 0.53027, 0.38862],
  weights: [0.14988, 0.46411, -0.046234, 0.12391, -0.24981, 0.61581, 0.29133, 0.15304, -0.081827, -0.0083944, 0.019732, 0.09115, -0.000021853, -0.12905, 0.068885, 0.38573, 0.1844, 0.27154, 0.38972, 0.24236, -0.35376, -0.043503, 0.22903, 0.23886, -0.21503, 0.37871, -2.5926, 0.084985, -0.086905, 0.24522, -0.15584, 0.22505, 0.076697],
  bias: -6.5539,
  same: 0.78,
  possible: 0.385,
};
