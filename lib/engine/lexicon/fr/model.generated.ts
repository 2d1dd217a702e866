import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from 165 labelled events and 1500 unrelated items beside each. */
export const frenchModel: Model = {
  features: ['contained', 'shared', 'clauseCosine', 'jaccard', 'words', 'conceptBest', 'conceptSum', 'conceptWithRole', 'presupposedOne', 'planMismatch', 'countSame', 'countCompatible', 'countDiffers', 'countInEvent', 'countElsewhere', 'fixedDiffers', 'measureSame', 'measureDiffers', 'rankSame', 'rankDiffers', 'countMissing', 'valueEqual', 'participants', 'dateSame', 'eventLikeness', 'daysApart', 'shortest', 'conceptInClause', 'proposition', 'propositions', 'strongProposition', 'plainContained', 'plainJaccard', 'toldBest', 'toldWithRole', 'toldShareMost', 'toldShareLeast', 'toldApart'],
  mean: [0.1718, 0.25777, 0.047361, 0.056969, 0.060235, 0.18212, 0.22003, 0.0060346, 0.14775, 0.093292, 0.020414, 0.0067961, 0.014361, 0.0082102, 0.0023106, 0.0017514, 0.0026826, 0.0084853, 0.00068464, 0.00083081, 0.088777, 0.00234, 0.044743, 0.015974, 0.2847, 4.5345, 2.0344, 0.20299, 0.28607, 0.11175, 0.002604, 0.22533, 0.094833, 0.2364, 0.012681, 0.31425, 0.15629, 0.28167],
  scale: [0.1479, 0.13523, 0.10648, 0.059605, 0.084933, 0.13179, 0.18594, 0.036713, 0.35485, 0.29084, 0.14141, 0.082158, 0.11897, 0.06267, 0.048013, 0.041813, 0.035292, 0.091724, 0.01922, 0.028812, 0.28442, 0.035586, 0.088012, 0.12538, 0.15165, 2.4026, 0.3258, 0.16315, 0.51545, 0.38013, 0.036686, 0.16638, 0.086869, 0.20517, 0.073709, 0.3296, 0.17577, 0.44981],
  weights: [0.21317, 0.1697, 0.019018, 0.26186, 0.36489, -0.12625, 0.030123, 0.017163, 0.22202, 0.044585, 0.40376, 0.16292, 0.26107, -0.16709, -0.096909, -0.16781, 0.20738, -0.058112, -0.0098922, -0.063278, 0.18682, 0.071681, -0.045705, 0.16494, 0.69281, -2.8999, 0.26123, -0.082072, 0.15193, 0.049179, -0.0096575, 0.18861, -0.3548, 0.094099, 0.017986, 0.18324, 0.24368, -0.0028768],
  bias: -8.1137,
  thresholds: { count: { same: 0.56, possible: 0.35 }, other: { same: 0.86, possible: 0.554 } },
};
