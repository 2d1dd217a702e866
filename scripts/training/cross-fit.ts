import { FEATURES } from '../../lib/engine/matching/features.ts';
import { evidenceOf, type Regression } from '../../lib/engine/matching/model.ts';
import type { LabelledPair } from './examples.ts';
import { type Example, fitLogistic } from './logistic.ts';

/** Strength of the L2 penalty; flat between 1 and 30. */
const PENALTY = 5;
/** Weight of a pair with an unrelated item. Between 0.05 and 0.5 the figures hardly move. */
const STRAW_WEIGHT = 0.25;
/** Every event weighs this much, however many pairs it has; */
const EVENT_WEIGHT = 1000;
/** those that were read twice, and by a second labeller, this many times as much. Sane range 2 to 8. */
const CAREFUL_WEIGHT = 4;

/** Scores nothing: a first pass with it collects features without asking any witness. */
export const SILENT: Regression = {
  mean: FEATURES.map(() => 0),
  scale: FEATURES.map(() => 1),
  weights: FEATURES.map(() => 0),
  bias: -20,
};

/** Fits the regression that judges by the two sentences alone. */
export function fitAlone(events: readonly (readonly LabelledPair[])[]): Regression {
  return fitLogistic(
    events.flatMap((pairs) => weigh(pairs, ({ features }) => features)),
    PENALTY,
  );
}

/** Fits the regression for pairs that other candidates speak for. */
export function fitSupported(events: readonly (readonly LabelledPair[])[]): Regression {
  return fitLogistic(
    events.flatMap((pairs) =>
      weigh(
        pairs.filter((pair) => evidenceOf(pair) === 'supported'),
        ({ features, support }) => [...features, ...(support?.features ?? [])],
      ),
    ),
    PENALTY,
  );
}

function weigh(
  pairs: readonly LabelledPair[],
  featuresOf: (pair: LabelledPair) => readonly number[],
): readonly Example[] {
  const weightOf = (pair: LabelledPair) => (pair.there === null ? STRAW_WEIGHT : 1);
  const total = pairs.reduce((sum, pair) => sum + weightOf(pair), 0) || 1;
  return pairs.map((pair) => ({
    features: featuresOf(pair),
    label: pair.label,
    weight: ((pair.isCareful ? CAREFUL_WEIGHT : 1) * EVENT_WEIGHT * weightOf(pair)) / total,
  }));
}

/** Parts names into folds, the same for the same names: by turns, in the order of their letters. */
export function foldsOf(names: readonly string[], count: number): readonly (readonly string[])[] {
  const sorted = [...names].sort();
  return Array.from({ length: Math.min(count, sorted.length) }, (_, n) =>
    sorted.filter((_name, i) => i % count === n),
  );
}
