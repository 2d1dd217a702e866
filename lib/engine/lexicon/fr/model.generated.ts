import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from 11 labelled events and 3000 unrelated items beside each. */
export const frenchModel: Model = {
  features: ['cosine', 'contained', 'shared', 'clauseCosine', 'clauseShared', 'keyCount', 'words', 'conceptBest', 'conceptSum', 'conceptWithRole', 'conceptRoleClash', 'swapped', 'opposite', 'mainBoth', 'presupposedOne', 'denialMismatch', 'planMismatch', 'negationMismatch', 'countSame', 'countCompatible', 'countDiffers', 'countMissing', 'valueEqual', 'participants', 'participantsApart', 'sameSource', 'dateSame', 'dateApart', 'run', 'eventLikeness', 'daysApart', 'shortest', 'lengthRatio', 'countInEvent', 'conceptInClause'],
  mean: [0.095894, 0.21263, 0.62809, 0.11674, 0.49759, 1.2303, 0.076127, 0.39863, 0.70317, 0.031046, 0.14849, 0.00098967, 0.030242, 0.32728, 0.16539, 0.010677, 0.078203, 0.014997, 0.041128, 0.0074225, 0.03422, 0.10487, 0.0047199, 0.14215, 0.3778, 0.011191, 0.01161, 0.078355, 0.60018, 0.40762, 4.2601, 2.247, 0.68031, 0.020289, 0.61163],
  scale: [0.081826, 0.13817, 0.21813, 0.12798, 0.28641, 0.21732, 0.07899, 0.24696, 0.57108, 0.11217, 0.2453, 0.031443, 0.17125, 0.26598, 0.37153, 0.10278, 0.26849, 0.12154, 0.19859, 0.085834, 0.18179, 0.30638, 0.06854, 0.1764, 0.48484, 0.10519, 0.10712, 0.26873, 0.3807, 0.11532, 2.476, 0.33789, 0.19702, 0.10077, 0.47418],
  weights: [0.052065, 0.03753, 0.2344, 0.16261, -0.16819, 0.43051, 0.54118, 0.51123, 0.13938, -0.045106, -0.29003, 0.038597, 0.049396, -0.11616, 0.0080659, -0.042635, -0.13066, 0.020835, 0.21218, 0.058558, 0.097602, 0.48283, 0.19028, -0.26426, 0.2757, -0.062483, 0.32296, 0.051481, -0.14196, 0.39889, -2.6928, -0.3404, 0.080455, 0.45982, -0.057354],
  bias: -6.6084,
  same: 0.985,
  possible: 0.45,
};
