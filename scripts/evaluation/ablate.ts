import { isFarAndVague } from '../../lib/engine/matching/model.ts';
import { figuresOf, isShown, type ScoredPair } from '../training/curve.ts';
import type { LabelledEvent } from '../training/examples.ts';
import { chooseThresholds, lowestFor } from '../training/thresholds.ts';
import { meanAveragePrecision, mergeScored, type ScoredEvents } from './event-figures.ts';
import { FEATURE_GROUPS } from './feature-groups.ts';
import { REFIT_FOLDS, refitWithout } from './refit.ts';

/** How the decision does without a part of it. */
export interface AblationRow {
  /** A group of features; `nothing` for all of them, `second regression` for the two sentences alone. */
  readonly without: string;
  readonly features: number;
  /** Mean average precision over ../shared/gold, and over all events. */
  readonly goldMeanAveragePrecision: number;
  readonly meanAveragePrecision: number;
  /** Share of the claims matched at thresholds chosen anew for 95 % precision. */
  readonly claimsAtAim: number;
}

/** Thresholds are chosen for this precision of all shown pairs, and of each kind of evidence by itself. */
const AIM = { all: 0.95, each: 0.93 };

/** Steps that `ablate` tells of. */
export const ABLATION_STEPS = (1 + Object.keys(FEATURE_GROUPS).length) * 2 * REFIT_FOLDS;

/** Refits without each group of features in turn; the first row is refitted with all, to be compared with. */
export function ablate(
  events: readonly LabelledEvent[],
  scored: ScoredEvents,
  progress: (without: string) => void,
): readonly AblationRow[] {
  const row = (without: string, features: number, again: ScoredEvents): AblationRow => ({
    without,
    features,
    goldMeanAveragePrecision: meanAveragePrecision(
      events.filter(({ isCareful }) => isCareful),
      again,
    ),
    meanAveragePrecision: meanAveragePrecision(events, again),
    claimsAtAim: claimsAtAim(events, mergeScored(events, again)),
  });
  return [
    row(
      'nothing',
      0,
      refitWithout([], scored, () => progress('nothing')),
    ),
    ...Object.entries(FEATURE_GROUPS).map(([name, features]) =>
      row(
        name,
        features.length,
        refitWithout(features, scored, () => progress(name)),
      ),
    ),
    row('second regression', 0, withoutSupport(scored)),
  ];
}

/** The scores by the two sentences alone, of the models that never saw the event. */
function withoutSupport(scored: ScoredEvents): ScoredEvents {
  return new Map(
    [...scored].map(([name, pairs]) => [
      name,
      pairs
        .map(({ pair }): ScoredPair => ({ pair: { ...pair, support: null }, score: pair.score }))
        .sort((a, b) => b.score - a.score),
    ]),
  );
}

function claimsAtAim(events: readonly LabelledEvent[], pairs: readonly ScoredPair[]): number {
  const chosen = chooseThresholds(pairs, AIM);
  // Without the second regression one threshold decides, which need not be one of the steps that two are tried in.
  const isSingle = pairs.every(({ pair }) => pair.support === null);
  const near = pairs.filter(({ pair }) => !isFarAndVague(pair.features));
  const thresholds = isSingle ? { ...chosen, alone: lowestFor(near, 'alone', AIM.all) } : chosen;
  return figuresOf(
    pairs.filter((pair) => isShown(pair, thresholds)),
    events,
  ).claims;
}
