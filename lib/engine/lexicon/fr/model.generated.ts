import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from 11 labelled events and 3000 unrelated items beside each. */
export const frenchModel: Model = {
  features: ['contained', 'shared', 'clauseCosine', 'jaccard', 'telling', 'words', 'conceptBest', 'conceptSum', 'conceptWithRole', 'conceptRoleClash', 'opposite', 'presupposedOne', 'denialMismatch', 'planMismatch', 'negationMismatch', 'countSame', 'countCompatible', 'countDiffers', 'countMissing', 'valueEqual', 'participants', 'sameSource', 'dateSame', 'dateApart', 'run', 'eventLikeness', 'daysApart', 'shortest', 'lengthRatio', 'countInEvent', 'conceptInClause', 'proposition', 'propositions'],
  mean: [0.19297, 0.28813, 0.057527, 0.062394, 0.3471, 0.062131, 0.19817, 0.24707, 0.0090049, 0.059778, 0.027943, 0.171, 0.01371, 0.083971, 0.021214, 0.031093, 0.0063326, 0.025251, 0.097063, 0.0038312, 0.053471, 0.0099106, 0.01219, 0.072477, 0.51483, 0.30619, 4.6678, 2.0618, 0.66627, 0.012141, 0.22254, 0.27939, 0.10269],
  scale: [0.15094, 0.12783, 0.11638, 0.055867, 0.37805, 0.074735, 0.13074, 0.19649, 0.043044, 0.1125, 0.16481, 0.37651, 0.11628, 0.27734, 0.1441, 0.17357, 0.079325, 0.15689, 0.29604, 0.061778, 0.092375, 0.099057, 0.10973, 0.25928, 0.40246, 0.12762, 2.3038, 0.34851, 0.20719, 0.073366, 0.16629, 0.48017, 0.34426],
  weights: [0.10757, 0.48935, -0.047311, 0.11564, -0.33496, 0.58331, 0.27819, 0.16572, -0.05885, 0.0066661, 0.0075768, 0.09494, -0.02527, -0.18798, 0.071969, 0.33097, 0.16354, 0.2165, 0.38879, 0.18894, -0.29973, -0.019525, 0.207, 0.22198, -0.17482, 0.36589, -2.3941, 0.018475, -0.10087, 0.19266, -0.1832, 0.2065, 0.070388],
  bias: -7.2216,
  same: 0.8,
  possible: 0.4,
};
