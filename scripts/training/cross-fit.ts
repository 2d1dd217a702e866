import { FEATURES } from '../../lib/engine/matching/features.ts';
import type { Decision } from '../../lib/engine/matching/model.ts';
import { compareUnits } from '../../lib/engine/text/compare-units.ts';
import type { LabelledPair } from './examples.ts';
import { learnTelling, retell, sumTallies, type Tally, tallyKeys } from './learn-telling.ts';
import { type Example, fitLogistic } from './logistic.ts';
import type { StrawKind } from './pick-straws.ts';

/** Strength of the L2 penalty; flat between 1 and 30. */
const PENALTY = 5;
/**
 * Weight of a pair with an unrelated item. Of other months between 0.05 and 0.5 the figures hardly move. Of the event's
 * days seventeen times as many lie beside it in use as are trained on; from 4 on, what is labelled is ranked worse.
 * Those of the weeks around lie in between.
 */
const STRAW_WEIGHTS: Readonly<Record<StrawKind, number>> = { near: 2, beside: 1, far: 0.25 };
/** Every event weighs this much, however many pairs it has; what straws of its days and weeks weigh above the others comes on top. */
const EVENT_WEIGHT = 1000;
/**
 * Events labelled with the most care, which are also larger, count this many times as much: all of them together
 * nearly a fifth of the whole. With less, their many tolls are ranked worse; the others gain a little.
 */
const CAREFUL_WEIGHT = 32;

/** All features, by their index. */
const ALL: readonly number[] = FEATURES.map((_, i) => i);

/**
 * Fits the decision on the pairs of some events, each of which counts alike, however many pairs it has. What is
 * learned of single keys comes from the same events, for the pairs of each from the others.
 * @param kept indices of the features to fit; the regression has these only
 */
export function fitEvents(
  events: readonly (readonly LabelledPair[])[],
  kept: readonly number[] = ALL,
): Decision {
  const tallies = events.map(tallyKeys);
  const sum = sumTallies(tallies);
  const examples = events.flatMap((pairs, n) => weigh(pairs, sum, tallies[n], kept));
  return { ...fitLogistic(examples, PENALTY), telling: learnTelling(sum) };
}

function weightOf({ straw }: LabelledPair): number {
  return straw === null ? 1 : STRAW_WEIGHTS[straw];
}

function weigh(
  pairs: readonly LabelledPair[],
  sum: Tally,
  own: Tally | undefined,
  kept: readonly number[],
): readonly Example[] {
  const telling = learnTelling(sum, own);
  const total = pairs.reduce((sum, { straw }) => sum + (straw === null ? 1 : STRAW_WEIGHTS.far), 0) || 1;
  return pairs.map((pair) => {
    const features = retell(pair, telling);
    return {
      features: kept.map((i) => features[i] ?? 0),
      label: pair.label,
      weight: ((pair.isCareful ? CAREFUL_WEIGHT : 1) * EVENT_WEIGHT * weightOf(pair)) / total,
    };
  });
}

/**
 * Parts stories, each the names of its events, into folds of names, the same for the same stories: by turns, in the
 * order of the first name of each. Folds have as many stories as each other, give or take one.
 */
export function foldsOf(
  stories: readonly (readonly string[])[],
  count: number,
): readonly (readonly string[])[] {
  const sorted = stories.map((names) => names.toSorted()).sort(([a = ''], [b = '']) => compareUnits(a, b));
  return Array.from({ length: Math.min(count, sorted.length) }, (_, n) =>
    sorted.filter((_names, i) => i % count === n).flat(),
  );
}
