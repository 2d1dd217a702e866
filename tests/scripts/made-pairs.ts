import type { FeatureName } from '../../lib/engine/matching/features.ts';
import type { ScoredPair } from '../../scripts/training/curve.ts';
import type { LabelledPair } from '../../scripts/training/examples.ts';
import { madeFeatures } from '../engine/matching/made-model.ts';
import { madePair } from './training/made-pairs.ts';

/** A made-up pair of sentences that tell something in common; other features that are not given are 0. */
export function pairOf(
  fields: Partial<LabelledPair>,
  features: Readonly<Partial<Record<FeatureName, number>>> = {},
): LabelledPair {
  return madePair({
    ...{ event: 'crue', isCareful: true, here: '00.00', there: '01.00' },
    features: madeFeatures({ conceptSum: 0.1, ...features }),
    ...fields,
  });
}

/** A made-up pair with its score. */
export function scoredOf(score: number, fields: Partial<LabelledPair>): ScoredPair {
  return { pair: pairOf(fields), score };
}
