import { FEATURES, type FeatureName } from '../../lib/engine/matching/features.ts';
import { type Regression, scoreEvidence, scorePair } from '../../lib/engine/matching/model.ts';
import { logit, SUPPORT_FEATURES } from '../../lib/engine/matching/support.ts';
import { fitAlone, fitSupported, foldsOf } from '../training/cross-fit.ts';
import type { ScoredPair } from '../training/curve.ts';
import type { LabelledPair } from '../training/examples.ts';
import type { ScoredEvents } from './event-figures.ts';

/** Fewer folds than the trainer has, since it is done once a group of features. */
export const REFIT_FOLDS = 4;
/** Of the pairs with unrelated items, every nth is trained on: they are two thirds of all and much alike. */
const STRAW_STEP = 4;

/**
 * Scores every event anew by regressions that were fitted without some features and never saw it. Nothing is compared
 * again: of what the witnesses say, only the pair's own score is that of the new regression; the ways round stay as
 * they were found with all features.
 */
export function refitWithout(
  dropped: readonly FeatureName[],
  scored: ScoredEvents,
  progress: () => void,
): ScoredEvents {
  const kept = [...FEATURES.keys()].filter((i) => {
    const name = FEATURES[i];
    return name !== undefined && !dropped.includes(name);
  });
  const narrow = new Map(
    [...scored].map(([name, pairs]) => [name, pairs.map(({ pair }) => keep(pair, kept))] as const),
  );
  const folds = foldsOf([...scored.keys()], REFIT_FOLDS);
  const others = (pairs: Narrow, fold: readonly string[]) =>
    [...pairs].filter(([name]) => !fold.includes(name)).map(([, some]) => some.filter(isTrainedOn));
  const alone = new Map(
    folds.flatMap((fold) => {
      const model = fitAlone(others(narrow, fold));
      progress();
      return fold.map(
        (name) => [name, (narrow.get(name) ?? []).map((pair) => rescore(pair, model))] as const,
      );
    }),
  );
  return new Map(
    folds.flatMap((fold) => {
      const supported = fitSupported(others(alone, fold));
      progress();
      return fold.map((name) => [name, finish(scored.get(name), alone.get(name), supported)] as const);
    }),
  );
}

type Narrow = ReadonlyMap<string, readonly LabelledPair[]>;

function isTrainedOn({ there }: LabelledPair, n: number): boolean {
  return there !== null || n % STRAW_STEP === 0;
}

function keep(pair: LabelledPair, kept: readonly number[]): LabelledPair {
  return { ...pair, features: kept.map((i) => pair.features[i] ?? 0) };
}

/** The pair with the score of a new first regression, which its witnesses' features hold as well. */
function rescore(pair: LabelledPair, model: Regression): LabelledPair {
  const score = scorePair(model, pair.features);
  const own = SUPPORT_FEATURES.indexOf('ownScore');
  const support = pair.support && {
    ...pair.support,
    features: pair.support.features.map((value, i) => (i === own ? logit(score) : value)),
  };
  return { ...pair, score, support };
}

/** The pairs as they were, with their new final score, best first: rules beside the score still see all features. */
function finish(
  before: readonly ScoredPair[] | undefined,
  after: readonly LabelledPair[] | undefined,
  supported: Regression,
): readonly ScoredPair[] {
  return (before ?? [])
    .map(({ pair }, n) => {
      const now = after?.[n];
      return { pair, score: now ? scoreEvidence({ supported }, now) : 0 };
    })
    .sort((a, b) => b.score - a.score);
}
