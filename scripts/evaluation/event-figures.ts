import type { SameThresholds } from '../../lib/engine/matching/model.ts';
import {
  askedOf,
  averagePrecision,
  type Figures,
  figuresOf,
  type ScoredPair,
  shownOf,
} from '../training/curve.ts';
import type { LabelledEvent } from '../training/examples.ts';

/** How the decision does on an event, or on some events together. */
export interface EventFigures extends Figures {
  readonly name: string;
  readonly events: number;
  /** Over the pairs of all the events in one list, the candidates and those that never became one. */
  readonly averagePrecision: number;
  /** Mean of the events' own; of those that have right pairs. */
  readonly meanAveragePrecision: number;
}

/** Scored pairs by the name of their event, best first. */
export type ScoredEvents = ReadonlyMap<string, readonly ScoredPair[]>;

/** The figures of some events together, at the thresholds from which a pair is shown. */
export function measureEvents(
  name: string,
  events: readonly LabelledEvent[],
  scored: ScoredEvents,
  thresholds: SameThresholds,
): EventFigures {
  const pairs = mergeScored(events, scored);
  const count = events.reduce((sum, { allPairCount }) => sum + allPairCount, 0);
  return {
    name,
    events: events.length,
    ...figuresOf(shownOf(pairs, thresholds), events),
    averagePrecision: averagePrecision(askedOf(pairs, events), count),
    meanAveragePrecision: meanAveragePrecision(events, scored),
  };
}

/** The pairs of some events in one list, best first. */
export function mergeScored(events: readonly LabelledEvent[], scored: ScoredEvents): readonly ScoredPair[] {
  return events.flatMap(({ set }) => scored.get(set.name) ?? []).sort((a, b) => b.score - a.score);
}

/** Mean of the average precision over the events that have right pairs. */
export function meanAveragePrecision(events: readonly LabelledEvent[], scored: ScoredEvents): number {
  const counted = events.filter(({ allPairCount }) => allPairCount > 0);
  const sum = counted.reduce(
    (total, event) =>
      total + averagePrecision(askedOf(scored.get(event.set.name) ?? [], [event]), event.allPairCount),
    0,
  );
  return sum / (counted.length || 1);
}
