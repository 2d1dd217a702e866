import { FEATURES, type FeatureName } from './features.ts';
import type { Telling } from './telling-features.ts';

/** A logistic regression over standardised features; its lists are in the order of the features. */
export interface Regression {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

/** What a pair is judged as: a number that counts the same on both sides, or anything else. */
export type PairKind = 'count' | 'other';

/** Scores from which a match is shown as the same fact, and as possible. */
export interface Thresholds {
  readonly same: number;
  readonly possible: number;
}

/** A regression with what was learned of single content keys, on which three of its features rest. */
export interface Decision extends Regression {
  readonly telling: Telling;
}

/** A trained decision over `FEATURES`. */
export interface Model extends Decision {
  /** The features it was trained on; a test sees to it that they are `FEATURES`. */
  readonly features: readonly FeatureName[];
  /** Set by the trainer for the precision named there. */
  readonly thresholds: Readonly<Record<PairKind, Thresholds>>;
}

/** Probability, 0..1, that a pair with these features is one fact. `values` are in the order of the features. */
export function scorePair(model: Regression, values: readonly number[]): number {
  const { weights, mean, scale } = model;
  let sum = model.bias;
  for (let n = 0; n < values.length; n++)
    sum += (weights[n] ?? 0) * (((values[n] ?? 0) - (mean[n] ?? 0)) / (scale[n] || 1));
  return 1 / (1 + Math.exp(-sum));
}

/** Where each feature stands. */
const PLACES: Readonly<Record<string, number>> = Object.fromEntries(FEATURES.map((name, n) => [name, n]));

/** Tolls further apart than threefold are hardly two reports of one. Logarithm of the ratio; sane range 0.7 to 2. */
const FAR_TOLLS = 1.1;

/** Whether a pair with these features shares a count: counts are surer, and have a threshold of their own. */
export function kindOfPair(values: readonly number[]): PairKind {
  const isToll = featureOf('tollShared', values) > 0 && featureOf('tollGap', values) <= FAR_TOLLS;
  const isThing = featureOf('thingSame', values) > 0 || featureOf('thingNear', values) > 0;
  return isToll || isThing ? 'count' : 'other';
}

/** A proposition shared as fully as this shows a match that is otherwise only half sure. Sane range 2.2 to 2.8. */
const FULL_PROPOSITION = 2.2;
/** Half sure: below this not even a shared proposition shows a match. Sane range 0.5 to 0.8. */
const HALF_SURE = 0.7;

/** Texts further apart than this, in days, are hardly on one event: tolls and numbers look alike everywhere. */
const FAR_APART_DAYS = 30;

/** Whether two sentences tell or count anything in common; the same people and places alone are no fact. */
function sharesAnAct(values: readonly number[]): boolean {
  return featureOf('conceptSum', values) > 0 || kindOfPair(values) === 'count';
}

function isFarApart(values: readonly number[]): boolean {
  return featureOf('daysApart', values) > Math.log1p(FAR_APART_DAYS);
}

/** Whether others may vouch for a pair that is not sure by itself. */
export function mayBeSameFact(values: readonly number[]): boolean {
  return sharesAnAct(values) && !isFarApart(values);
}

/**
 * Whether a pair is shown as the same fact: by its score, or by one proposition that both tell in full, in
 * whatever else a long sentence says besides. Texts of different months need both; without a common act or count
 * nothing is shown. `same` is the threshold of each
 * kind; the trainer varies it.
 */
export function isSameFact(
  score: number,
  values: readonly number[],
  same: Readonly<Record<PairKind, number>>,
): boolean {
  if (!sharesAnAct(values)) return false;
  const isSure = score >= same[kindOfPair(values)];
  const isTold = featureOf('proposition', values) >= FULL_PROPOSITION;
  return isFarApart(values) ? isSure && isTold : isSure || (score >= HALF_SURE && isTold);
}

function featureOf(name: FeatureName, values: readonly number[]): number {
  return values[PLACES[name] ?? -1] ?? 0;
}
