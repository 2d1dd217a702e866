import { figuresOf, type ScoredPair, shownOf } from '../training/curve.ts';
import type { LabelledEvent } from '../training/examples.ts';
import { findStories } from '../training/stories.ts';
import { chooseThresholds } from '../training/thresholds.ts';
import { meanAveragePrecision, mergeScored, type ScoredEvents } from './event-figures.ts';
import { FEATURE_GROUPS } from './feature-groups.ts';
import { REFIT_FOLDS, refitWithout } from './refit.ts';

/** How the decision does without some features. */
export interface AblationRow {
  /** A group of features; `nothing` for the decision with all of them. */
  readonly without: string;
  readonly features: number;
  /** Mean average precision over ../shared/gold, and over all events. */
  readonly goldMeanAveragePrecision: number;
  readonly meanAveragePrecision: number;
  /** Share of the claims of ../shared/gold matched at thresholds chosen anew for 95 % precision there. */
  readonly goldClaimsAtAim: number;
}

/** Thresholds are chosen for this precision on ../shared/gold; the labels of the other events miss more links. */
const AIM = { careful: 0.95, other: 0 };

/** Steps that `ablate` tells of. */
export const ABLATION_STEPS = (1 + Object.keys(FEATURE_GROUPS).length) * REFIT_FOLDS;

/** Refits without each group of features in turn; the first row is refitted with all, to be compared with. */
export function ablate(
  events: readonly LabelledEvent[],
  scored: ScoredEvents,
  progress: (without: string) => void,
): readonly AblationRow[] {
  const stories = findStories(events.map(({ set }) => set));
  const gold = events.filter(({ isCareful }) => isCareful);
  const row = (without: string, features: number, again: ScoredEvents): AblationRow => ({
    without,
    features,
    goldMeanAveragePrecision: meanAveragePrecision(gold, again),
    meanAveragePrecision: meanAveragePrecision(events, again),
    goldClaimsAtAim: claimsAtAim(gold, mergeScored(gold, again)),
  });
  return [
    row(
      'nothing',
      0,
      refitWithout([], scored, stories, () => progress('nothing')),
    ),
    ...Object.entries(FEATURE_GROUPS).map(([name, features]) =>
      row(
        name,
        features.length,
        refitWithout(features, scored, stories, () => progress(name)),
      ),
    ),
  ];
}

function claimsAtAim(events: readonly LabelledEvent[], pairs: readonly ScoredPair[]): number {
  const thresholds = chooseThresholds(pairs, AIM);
  return figuresOf(shownOf(pairs, thresholds), events).claims;
}
