import type { ScoredPair } from '../../../scripts/training/curve.ts';
import type { LabelledPair } from '../../../scripts/training/examples.ts';
import { madeFeatures } from '../../engine/matching/made-model.ts';

/** Features of texts of one day that tell something in common, and nothing else. */
export const ACT = madeFeatures({ conceptSum: 0.1 });
/** The same of texts two months apart. */
export const FAR = madeFeatures({ conceptSum: 0.1, daysApart: Math.log1p(60) });
/** A number that counts the same on both sides. */
export const COUNT = madeFeatures({ tollShared: 1, tollSame: 1 });
/** A proposition that both tell in full. */
export const TOLD = madeFeatures({ conceptSum: 0.1, proposition: 3 });

/** A pair of two sentences of the event `e`, wrong, without a count and of one day unless the parts say otherwise. */
export function madePair(parts: Partial<LabelledPair> = {}): LabelledPair {
  return {
    event: 'e',
    isCareful: false,
    here: 'a.1',
    there: 'b.1',
    straw: null,
    hereDocument: 'a',
    thereDocument: 'b',
    claimsHere: 3,
    claimsThere: 3,
    outlet: 'B',
    hereText: '',
    thereText: '',
    features: ACT,
    shared: { all: [], told: [] },
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
