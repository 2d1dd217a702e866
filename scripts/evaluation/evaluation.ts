import type { Language } from '../../lib/engine/lexicon/language.ts';
import type { LabelledEvent } from '../training/examples.ts';
import { FOLDS, holdOut } from '../training/held-out.ts';
import { findStories } from '../training/stories.ts';
import { readTrainingEvents } from '../training/training-events.ts';
import { ABLATION_STEPS, type AblationRow, ablate } from './ablate.ts';
import { type DetectionFigures, measureDetection } from './claim-detection.ts';
import type { ScoredEvents } from './event-figures.ts';
import { type DecisionFigures, measureDecision } from './measure-decision.ts';
import { measureDifferences } from './measure-differences.ts';
import { measurePublicPairs, type PublicFigures } from './measure-public-pairs.ts';
import { startSteps } from './steps.ts';
import { type DifferenceSummary, summariseDifferences } from './summarise-differences.ts';

/** Where the public pairs of sentences lie, beside the checkout. */
export const PUBLIC = '../shared/data';

/** All that is measured on one group of labelled events. */
export interface GroupEvaluation {
  readonly decision: DecisionFigures;
  readonly detection: DetectionFigures;
  readonly differences: DifferenceSummary;
}

/** All that is measured with events held out. */
export interface Evaluation {
  /** The eleven events of ../shared/gold. */
  readonly gold: GroupEvaluation;
  /** Those of the feed whose labels lie in the repository. */
  readonly own: GroupEvaluation;
  /** Whole pages, with their bodies, beside items of the feed; only the pages' claims are asked. */
  readonly pages: GroupEvaluation;
  /** All together; one by one they are in their groups. */
  readonly all: Omit<DecisionFigures, 'events'>;
  readonly ablation: readonly AblationRow[];
  readonly publicPairs: PublicFigures;
}

/**
 * Measures every labelled event by models that never saw it. Some ten minutes on two cores.
 * @throws Error naming the folder or the feed that is missing
 */
export async function evaluate(language: Language, isWanted: (name: string) => boolean): Promise<Evaluation> {
  const { events, strawsOf, skipped } = await readTrainingEvents(language, isWanted);
  const folds = Math.min(FOLDS, findStories(events.map(({ set }) => set)).length);
  const steps = startSteps(events.length + folds + ABLATION_STEPS + 4);
  try {
    for (const text of skipped) steps.say(text);
    const { scored } = holdOut(events, strawsOf, language, steps.step);
    const ablation = ablate(events, scored, (without) => steps.step(`without ${without}`));
    const group = (isMember: (event: LabelledEvent) => boolean) =>
      evaluateGroup(events.filter(isMember), scored, language);
    steps.step('differences of ../shared/gold');
    const gold = group(({ isCareful }) => isCareful);
    steps.step('differences of our own events');
    const own = group(({ isCareful, set }) => !isCareful && set.page === null);
    steps.step('whole pages');
    const pages = group(({ set }) => set.page !== null);
    steps.step('public pairs');
    const { events: _, ...all } = measureDecision(events, scored, language);
    return {
      gold,
      own,
      pages,
      all,
      ablation,
      publicPairs: measurePublicPairs(PUBLIC, language),
    };
  } finally {
    steps.stop();
  }
}

/** Measures one group of events that have been scored. */
export function evaluateGroup(
  events: readonly LabelledEvent[],
  scored: ScoredEvents,
  language: Language,
): GroupEvaluation {
  return {
    decision: measureDecision(events, scored, language),
    detection: measureDetection(events),
    differences: summariseDifferences(
      measureDifferences(
        events.map(({ set }) => set),
        language,
      ),
    ),
  };
}
