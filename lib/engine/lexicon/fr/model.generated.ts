import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from 165 labelled events and 1500 unrelated items beside each. */
export const frenchModel: Model = {
  features: ['contained', 'shared', 'clauseCosine', 'jaccard', 'words', 'conceptBest', 'conceptSum', 'conceptWithRole', 'presupposedOne', 'planMismatch', 'countSame', 'countCompatible', 'countDiffers', 'countInEvent', 'countElsewhere', 'fixedDiffers', 'measureSame', 'measureDiffers', 'rankSame', 'rankDiffers', 'countMissing', 'valueEqual', 'participants', 'dateSame', 'eventLikeness', 'daysApart', 'shortest', 'conceptInClause', 'proposition', 'propositions', 'strongProposition', 'plainContained', 'plainJaccard', 'toldBest', 'toldWithRole', 'toldShareMost', 'toldShareLeast', 'toldApart'],
  mean: [0.1718, 0.25777, 0.047361, 0.056969, 0.060235, 0.18212, 0.22003, 0.0060358, 0.14775, 0.092243, 0.020098, 0.0065475, 0.014289, 0.0080217, 0.0023037, 0.0017514, 0.002932, 0.0088973, 0.00068464, 0.00083081, 0.08813, 0.00234, 0.044743, 0.015974, 0.2847, 4.5345, 2.0344, 0.20299, 0.28615, 0.11182, 0.0026044, 0.22533, 0.094833, 0.23671, 0.012695, 0.31431, 0.15636, 0.28106],
  scale: [0.1479, 0.13523, 0.10648, 0.059605, 0.084933, 0.13179, 0.18594, 0.036717, 0.35485, 0.28937, 0.14034, 0.080651, 0.11868, 0.061764, 0.047942, 0.041813, 0.036659, 0.093905, 0.01922, 0.028812, 0.28348, 0.035586, 0.088012, 0.12538, 0.15165, 2.4026, 0.3258, 0.16315, 0.51555, 0.38029, 0.036689, 0.16638, 0.086869, 0.20517, 0.07374, 0.32943, 0.17568, 0.44952],
  weights: [0.21827, 0.17148, 0.018005, 0.2575, 0.36525, -0.13076, 0.021261, 0.020057, 0.22358, 0.038794, 0.34474, 0.18992, 0.29778, -0.13669, -0.10094, -0.17454, 0.18583, -0.069711, -0.0097118, -0.063923, 0.19715, 0.066348, -0.045338, 0.16518, 0.69303, -2.9156, 0.26413, -0.075336, 0.15091, 0.048838, -0.010259, 0.18751, -0.35202, 0.096261, 0.015023, 0.19116, 0.24122, -0.0089383],
  bias: -8.1445,
  thresholds: { count: { same: 0.62, possible: 0.35 }, other: { same: 0.86, possible: 0.5537 } },
};
