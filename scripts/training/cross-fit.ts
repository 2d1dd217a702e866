import { FEATURES } from '../../lib/engine/matching/features.ts';
import type { Decision } from '../../lib/engine/matching/model.ts';
import type { LabelledPair } from './examples.ts';
import { learnTelling, retell, sumTallies, type Tally, tallyKeys } from './learn-telling.ts';
import { type Example, fitLogistic } from './logistic.ts';

/** Strength of the L2 penalty; flat between 1 and 30. */
const PENALTY = 5;
/** Weight of a pair with an unrelated item. Between 0.05 and 0.5 the figures hardly move. */
const STRAW_WEIGHT = 0.25;
/** Every event weighs this much, however many pairs it has. */
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

function weigh(
  pairs: readonly LabelledPair[],
  sum: Tally,
  own: Tally | undefined,
  kept: readonly number[],
): readonly Example[] {
  const telling = learnTelling(sum, own);
  const weightOf = (pair: LabelledPair) => (pair.there === null ? STRAW_WEIGHT : 1);
  const total = pairs.reduce((sum, pair) => sum + weightOf(pair), 0) || 1;
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
 * order of their letters.
 */
export function foldsOf(
  stories: readonly (readonly string[])[],
  count: number,
): readonly (readonly string[])[] {
  const sorted = stories
    .map((names) => names.toSorted())
    .sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  return Array.from({ length: Math.min(count, sorted.length) }, (_, n) =>
    sorted.filter((_names, i) => i % count === n).flat(),
  );
}
