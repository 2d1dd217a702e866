import { FEATURES, type FeatureName } from './features.ts';

/** A logistic regression over standardised features; its lists are in the order of the features. */
export interface Regression {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

/** A trained decision over `FEATURES`. */
export interface Model extends Regression {
  /** The features it was trained on; a test sees to it that they are `FEATURES`. */
  readonly features: readonly FeatureName[];
  /** A match at or above this score is shown as the same fact. Set by the trainer for the precision named there. */
  readonly same: number;
  /** Above this it is a possible match, shown when asked for. */
  readonly possible: number;
}

/** Probability, 0..1, that a pair with these features is one fact. `values` are in the order of the features. */
export function scorePair(model: Regression, values: readonly number[]): number {
  let sum = model.bias;
  for (const [i, value] of values.entries())
    sum += (model.weights[i] ?? 0) * ((value - (model.mean[i] ?? 0)) / (model.scale[i] || 1));
  return 1 / (1 + Math.exp(-sum));
}

/** A proposition shared as fully as this shows a match that is otherwise only half sure. */
const FULL_PROPOSITION = 2.4;
/** Half sure: below this not even a shared proposition shows a match. */
const HALF_SURE = 0.4;

/** Texts further apart than this, in days, are hardly on one event: tolls and numbers look alike everywhere. */
const FAR_APART_DAYS = 30;

/**
 * Whether a pair is shown as the same fact: by its score, or by one proposition that both tell in full, in
 * whatever else a long sentence says besides. Texts of different months need both. `threshold` is the model's
 * `same` in use; the trainer varies it.
 */
export function isSameFact(score: number, values: readonly number[], threshold: number): boolean {
  const proposition = values[FEATURES.indexOf('proposition')] ?? 0;
  const isTold = proposition >= FULL_PROPOSITION;
  const isFar = (values[FEATURES.indexOf('daysApart')] ?? 0) > Math.log1p(FAR_APART_DAYS);
  if (isFar) return score >= threshold && isTold;
  return score >= threshold || (score >= HALF_SURE && isTold);
}
