import type { Language } from '../../../lib/engine/lexicon/language.ts';
import { FEATURES, type FeatureName } from '../../../lib/engine/matching/features.ts';
import type { Model, Regression } from '../../../lib/engine/matching/model.ts';
import { SUPPORT_FEATURES } from '../../../lib/engine/matching/support.ts';
import { french } from '../french.ts';

type Named = FeatureName | (typeof SUPPORT_FEATURES)[number];

const ALL: readonly Named[] = [...FEATURES, ...SUPPORT_FEATURES];

/** A regression without scaling: the bias and the weights given, 0 for all other features. */
export function madeRegression(bias: number, weights: Partial<Record<Named, number>> = {}): Regression {
  return {
    mean: ALL.map(() => 0),
    scale: ALL.map(() => 1),
    weights: ALL.map((name) => weights[name] ?? 0),
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
