import { FEATURES } from '../../../lib/engine/matching/features.ts';
import { SUPPORT_FEATURES, type Support } from '../../../lib/engine/matching/support.ts';
import type { ScoredPair } from '../../../scripts/training/curve.ts';
import type { LabelledPair } from '../../../scripts/training/examples.ts';

/** Features without anything: texts of one day that share nothing. */
export const NOTHING: readonly number[] = FEATURES.map(() => 0);
/** The same of texts two months apart. */
export const FAR: readonly number[] = FEATURES.map((name) => (name === 'daysApart' ? Math.log1p(60) : 0));
/** Others agree: the pair is decided by the second regression. */
export const SUPPORTED: Support = {
  bestPath: 0.5,
  features: SUPPORT_FEATURES.map((name) => (name === 'bestPath' ? 0.5 : 0)),
};

/** A pair of two sentences of the event `e`, wrong, alone and of one day unless the parts say otherwise. */
export function madePair(parts: Partial<LabelledPair> = {}): LabelledPair {
  return {
    event: 'e',
    isCareful: false,
    here: 'a.1',
    there: 'b.1',
    hereText: '',
    thereText: '',
    features: NOTHING,
    score: 0.5,
    support: null,
    label: 0,
    kind: 'deed',
    facts: [],
    ...parts,
  };
}

/** A pair with its final score. */
export function scored(score: number, parts: Partial<LabelledPair> = {}): ScoredPair {
  return { pair: madePair(parts), score };
}
