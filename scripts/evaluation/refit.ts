import { FEATURES, type FeatureName } from '../../lib/engine/matching/features.ts';
import { scorePair } from '../../lib/engine/matching/model.ts';
import { fitEvents, foldsOf } from '../training/cross-fit.ts';
import { retell } from '../training/learn-telling.ts';
import type { ScoredEvents } from './event-figures.ts';

/** Fewer folds than the trainer has, since it is done once a group of features. */
export const REFIT_FOLDS = 4;
/** Of the pairs with unrelated items, every nth is trained on: they are two thirds of all and much alike. */
const STRAW_STEP = 4;

/**
 * Scores every event anew by a decision that was fitted without some features and never saw it, nor another event of its
 * story. Nothing is compared again, and the rules beside the score still see all features. Tells `progress` of each fold.
 */
export function refitWithout(
  dropped: readonly FeatureName[],
  scored: ScoredEvents,
  stories: readonly (readonly string[])[],
  progress: () => void,
): ScoredEvents {
  const kept = FEATURES.flatMap((name, i) => (dropped.includes(name) ? [] : i));
  const examples = new Map(
    [...scored].map(([name, pairs]) => [
      name,
      pairs.filter(({ pair }, n) => pair.there !== null || n % STRAW_STEP === 0).map(({ pair }) => pair),
    ]),
  );
  return new Map(
    foldsOf(stories, REFIT_FOLDS).flatMap((fold) => {
      progress();
      const others = [...examples].filter(([name]) => !fold.includes(name)).map(([, some]) => some);
      const model = fitEvents(others, kept);
      return fold.map((name) => {
        const again = (scored.get(name) ?? []).map(({ pair }) => {
          const features = retell(pair, model.telling);
          return {
            pair,
            score: scorePair(
              model,
              kept.map((i) => features[i] ?? 0),
            ),
          };
        });
        return [name, again.sort((a, b) => b.score - a.score)] as const;
      });
    }),
  );
}
