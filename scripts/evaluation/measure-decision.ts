import type { Language } from '../../lib/engine/lexicon/language.ts';
import { type SameThresholds, sameThresholds } from '../../lib/engine/matching/model.ts';
import { askedOf, shownOf } from '../training/curve.ts';
import type { LabelledEvent } from '../training/examples.ts';
import { FACT_KINDS, type FactKind } from '../training/fact-kind.ts';
import { type EventFigures, measureEvents, mergeScored, type ScoredEvents } from './event-figures.ts';
import { curvesByKind, type KindCurve } from './kind-curves.ts';
import { listRightPairs, type RightPair, STANDINGS, type Standing } from './right-pairs.ts';
import { countSigns, type SignCount } from './wrong-pairs.ts';

/** How the decision does on some events, and where it errs. */
export interface DecisionFigures {
  readonly thresholds: SameThresholds;
  readonly all: EventFigures;
  /** One by one. */
  readonly events: readonly EventFigures[];
  readonly kinds: readonly KindCurve[];
  /** Shown pairs by what the frames tell against them. */
  readonly signs: readonly SignCount[];
  /** What became of the right pairs, by kind of fact. */
  readonly rightPairs: readonly PairFate[];
}

/** How many right pairs of each kind of fact came to one end. */
export interface PairFate {
  readonly standing: Standing;
  readonly counts: Readonly<Record<FactKind, number>>;
}

/** Measures scored events at the thresholds of the shipped model. */
export function measureDecision(
  events: readonly LabelledEvent[],
  scored: ScoredEvents,
  language: Language,
): DecisionFigures {
  const thresholds = sameThresholds(language.model);
  const merged = mergeScored(events, scored);
  const shown = askedOf(shownOf(merged, thresholds), events);
  const right = events.flatMap((event) =>
    listRightPairs(event, scored.get(event.set.name) ?? [], thresholds, language),
  );
  return {
    thresholds,
    all: measureEvents('all', events, scored, thresholds),
    events: events.map((event) => measureEvents(event.set.name, [event], scored, thresholds)),
    kinds: curvesByKind(askedOf(merged, events), right, shown),
    signs: countSigns(shown, events, language),
    rightPairs: STANDINGS.map((standing) => ({ standing, counts: countKinds(right, standing) })),
  };
}

function countKinds(pairs: readonly RightPair[], standing: Standing): Readonly<Record<FactKind, number>> {
  const counts: Record<FactKind, number> = { count: 0, statement: 0, deed: 0 };
  for (const kind of FACT_KINDS)
    counts[kind] = pairs.filter((pair) => pair.standing === standing && pair.kind === kind).length;
  return counts;
}
