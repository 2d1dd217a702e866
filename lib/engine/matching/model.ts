import { FEATURES, type FeatureName } from './features.ts';
import type { Support } from './support.ts';

/** A logistic regression over standardised features; its lists are in the order of the features. */
export interface Regression {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

/** Scores from which a match is shown as the same fact, and as possible. Set by the trainer. */
export interface Thresholds {
  readonly same: number;
  readonly possible: number;
}

/** What a match rests on: the two sentences alone, or other outlets' sentences that agree with both. */
export type Evidence = 'alone' | 'supported';

/** The trained decision. */
export interface Model {
  /** The features it was trained on; a test sees to it that they are `FEATURES`. */
  readonly features: readonly FeatureName[];
  /** Over `FEATURES`: by the two sentences alone. */
  readonly alone: Regression;
  /** Over `FEATURES` and `SUPPORT_FEATURES`: for pairs that other candidates speak for. */
  readonly supported: Regression;
  readonly thresholds: Readonly<Record<Evidence, Thresholds>>;
}

/** Probability, 0..1, that a pair with these features is one fact. `values` are in the order of the features. */
export function scorePair(model: Regression, values: readonly number[]): number {
  let sum = model.bias;
  for (const [i, value] of values.entries())
    sum += (model.weights[i] ?? 0) * ((value - (model.mean[i] ?? 0)) / (model.scale[i] || 1));
  return 1 / (1 + Math.exp(-sum));
}

/** From this best way round on, the second regression decides. Sane range 0.1 to 0.5. */
const SUPPORTED_PATH = 0.25;

/** A pair's score before and after the other candidates were heard. */
export interface PairEvidence {
  readonly features: readonly number[];
  /** By the two sentences alone. */
  readonly score: number;
  readonly support: Support | null;
}

/** Which regression decides on a pair. */
export function evidenceOf({ support }: PairEvidence): Evidence {
  return support !== null && support.bestPath >= SUPPORTED_PATH ? 'supported' : 'alone';
}

/** Final score of a pair, 0..1. */
export function scoreEvidence(model: Pick<Model, 'supported'>, pair: PairEvidence): number {
  if (pair.support === null || evidenceOf(pair) === 'alone') return pair.score;
  return scorePair(model.supported, [...pair.features, ...pair.support.features]);
}

/** Texts further apart than this, in days, are hardly on one event: tolls and numbers look alike everywhere. */
const FAR_APART_DAYS = 30;
/** A proposition shared as fully as this is told by both in full, whatever else their sentences say. */
const FULL_PROPOSITION = 2.4;

/** True where the texts are so far apart in time that only a proposition told in full makes one fact of two. */
export function isFarAndVague(features: readonly number[]): boolean {
  const isFar = (features[FEATURES.indexOf('daysApart')] ?? 0) > Math.log1p(FAR_APART_DAYS);
  return isFar && (features[FEATURES.indexOf('proposition')] ?? 0) < FULL_PROPOSITION;
}
