import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from 11 labelled events and 3000 unrelated items beside each. */
export const frenchModel: Model = {
  features: ['contained', 'shared', 'clauseCosine', 'jaccard', 'words', 'conceptBest', 'conceptSum', 'conceptWithRole', 'presupposedOne', 'planMismatch', 'countSame', 'countCompatible', 'countDiffers', 'countMissing', 'valueEqual', 'participants', 'dateSame', 'eventLikeness', 'daysApart', 'shortest', 'countInEvent', 'conceptInClause', 'proposition', 'propositions', 'strongProposition'],
  mean: [0.19297, 0.28813, 0.057527, 0.062394, 0.062131, 0.19817, 0.24707, 0.0090049, 0.171, 0.083971, 0.031093, 0.0063326, 0.025251, 0.097063, 0.0038312, 0.053471, 0.01219, 0.30619, 4.6678, 2.0618, 0.012141, 0.22254, 0.27866, 0.10225, 0.0014374],
  scale: [0.15094, 0.12783, 0.11638, 0.055867, 0.074735, 0.13074, 0.19649, 0.043044, 0.37651, 0.27734, 0.17357, 0.079325, 0.15689, 0.29604, 0.061778, 0.092375, 0.10973, 0.12762, 2.3038, 0.34851, 0.073366, 0.16629, 0.47973, 0.34371, 0.024789],
  weights: [0.18879, 0.26194, -0.059879, 0.080939, 0.52325, 0.2417, 0.24424, -0.053205, 0.11234, -0.1649, 0.3259, 0.16092, 0.21122, 0.38188, 0.18027, -0.31055, 0.19685, 0.38431, -2.3275, 0.037797, 0.19745, -0.23984, 0.18407, 0.079338, 0.020484],
  bias: -7.0565,
  same: 0.83,
  possible: 0.385,
};
