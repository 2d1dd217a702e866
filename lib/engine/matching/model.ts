import { FEATURES, type FeatureName } from './features.ts';
import type { Telling } from './telling-features.ts';

/** A logistic regression over standardised features; its lists are in the order of the features. */
export interface Regression {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

/**
 * What a pair is judged as: a number that counts the same on both sides, one proposition that both tell in full,
 * whatever else a long sentence says besides, or anything else.
 */
export const PAIR_KINDS = ['count', 'told', 'other'] as const;

export type PairKind = (typeof PAIR_KINDS)[number];

/** The score from which pairs of each kind are shown as the same fact. */
export type SameThresholds = Readonly<Record<PairKind, number>>;

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

/** A proposition shared as fully as this is told in full. Sane range 2 to 2.8. */
const FULL_PROPOSITION = 2.2;

/** The kind of a pair with these features; each kind has a threshold of its own. */
export function kindOfPair(values: readonly number[]): PairKind {
  const isToll = featureOf('tollShared', values) > 0 && featureOf('tollGap', values) <= FAR_TOLLS;
  const isThing = featureOf('thingSame', values) > 0 || featureOf('thingNear', values) > 0;
  if (isToll || isThing) return 'count';
  return isToldInFull(values) ? 'told' : 'other';
}

function isToldInFull(values: readonly number[]): boolean {
  return featureOf('proposition', values) >= FULL_PROPOSITION;
}

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

/** The thresholds of a model for matches that are shown as the same fact. */
export function sameThresholds({
  thresholds: { count, told, other },
}: Pick<Model, 'thresholds'>): SameThresholds {
  return { count: count.same, told: told.same, other: other.same };
}

/**
 * Whether a pair is shown as the same fact: by its score, for what kind of pair it is. Texts of different months need
 * the score of any other pair and a proposition told in full; without a common act or count nothing is shown.
 * @param same the trainer varies it
 */
export function isSameFact(score: number, values: readonly number[], same: SameThresholds): boolean {
  if (!sharesAnAct(values)) return false;
  const least = same[kindOfPair(values)];
  return isFarApart(values) ? isToldInFull(values) && score >= Math.max(least, same.other) : score >= least;
}

function featureOf(name: FeatureName, values: readonly number[]): number {
  return values[PLACES[name] ?? -1] ?? 0;
}
