import type { Language } from '../../../lib/engine/lexicon/language.ts';
import { FEATURES, type FeatureName } from '../../../lib/engine/matching/features.ts';
import type { Model, Regression } from '../../../lib/engine/matching/model.ts';
import { french } from '../french.ts';

/** A regression without scaling: the bias and the weights given, 0 for all other features. */
export function madeRegression(
  bias: number,
  weights: Readonly<Partial<Record<FeatureName, number>>> = {},
): Regression {
  return {
    mean: FEATURES.map(() => 0),
    scale: FEATURES.map(() => 1),
    weights: FEATURES.map((name) => weights[name] ?? 0),
    bias,
  };
}

/** The bias at which a regression without weights gives this score. */
export function biasFor(score: number): number {
  return Math.log(score / (1 - score));
}

/** French with parts of its model replaced. */
export function frenchWith(parts: Partial<Model>): Language {
  return { ...french, model: { ...french.model, ...parts } };
}

/** A list of features: those given, 0 for all others. */
export function madeFeatures(values: Readonly<Partial<Record<FeatureName, number>>> = {}): readonly number[] {
  return FEATURES.map((name) => values[name] ?? 0);
}
