import type { Model } from '../../matching/model.ts';

/** Made by "npm run train" from 11 labelled events and 3000 unrelated items beside each. */
export const frenchModel: Model = {
  features: ['contained', 'shared', 'clauseCosine', 'jaccard', 'words', 'conceptBest', 'conceptSum', 'conceptWithRole', 'presupposedOne', 'planMismatch', 'countSame', 'countCompatible', 'countDiffers', 'countMissing', 'valueEqual', 'participants', 'dateSame', 'eventLikeness', 'daysApart', 'shortest', 'countInEvent', 'conceptInClause', 'proposition', 'propositions', 'strongProposition'],
  mean: [0.19297, 0.28813, 0.057461, 0.062394, 0.062131, 0.19817, 0.24707, 0.0090121, 0.171, 0.083781, 0.031093, 0.0063326, 0.025251, 0.097063, 0.0038312, 0.053471, 0.01219, 0.30619, 4.6678, 2.0618, 0.012141, 0.22255, 0.32776, 0.11424, 0.0018626],
  scale: [0.15094, 0.12783, 0.11632, 0.055867, 0.074735, 0.13074, 0.19649, 0.043055, 0.37651, 0.27706, 0.17357, 0.079325, 0.15689, 0.29604, 0.061778, 0.092375, 0.10973, 0.12762, 2.3038, 0.34851, 0.073366, 0.16628, 0.52434, 0.3651, 0.028915],
  weights: [0.18436, 0.26217, -0.079896, 0.088572, 0.51967, 0.25428, 0.23979, -0.080962, 0.11623, -0.15964, 0.32583, 0.16146, 0.20833, 0.38335, 0.17914, -0.30531, 0.19789, 0.38988, -2.3286, 0.030967, 0.19747, -0.27976, 0.24293, 0.092012, 0.027193],
  bias: -7.0977,
  same: 0.855,
  possible: 0.39,
};
