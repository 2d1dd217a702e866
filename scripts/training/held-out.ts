import type { Language } from '../../lib/engine/lexicon/language.ts';
import type { Decision } from '../../lib/engine/matching/model.ts';
import { fitEvents, foldsOf } from './cross-fit.ts';
import { type ScoredPair, scorePairs } from './curve.ts';
import { type LabelledEvent, type LabelledPair, labelPairs } from './examples.ts';
import type { Straws } from './pick-straws.ts';
import { findStories } from './stories.ts';

/** Folds of the cross-fit; every event is judged by a model that saw none of its fold; a story is never parted. */
export const FOLDS = 12;

/** The pairs of events, and what models that never saw an event make of them. */
export interface HeldOut {
  readonly pairs: ReadonlyMap<string, readonly LabelledPair[]>;
  /** By event, best first. */
  readonly scored: ReadonlyMap<string, readonly ScoredPair[]>;
}

/**
 * Compares the claims of labelled events and scores them with each fold of events held out in turn.
 * @param strawsOf unrelated items that lie in an event's index
 */
export function holdOut(
  events: readonly LabelledEvent[],
  strawsOf: (event: LabelledEvent) => Straws,
  language: Language,
  progress: (text: string) => void,
): HeldOut {
  const pairs = new Map(
    events.map((event, n) => {
      progress(`compare ${n + 1}/${events.length} ${event.set.name}`);
      return [event.set.name, labelPairs(event, strawsOf(event), language)] as const;
    }),
  );
  const stories = findStories(events.map(({ set }) => set));
  return { pairs, scored: scoreHeldOut(pairs, stories, progress) };
}

/** Scores the pairs of each event by a model of the other folds' events, none of which is on its story. */
export function scoreHeldOut(
  pairs: ReadonlyMap<string, readonly LabelledPair[]>,
  stories: readonly (readonly string[])[],
  progress: (text: string) => void,
): ReadonlyMap<string, readonly ScoredPair[]> {
  const scored = new Map<string, readonly ScoredPair[]>();
  const folds = foldsOf(stories, FOLDS);
  for (const [n, fold] of folds.entries()) {
    progress(`fit ${n + 1}/${folds.length}`);
    const model = fitOthers(pairs, fold);
    for (const name of fold) scored.set(name, scorePairs(pairs.get(name) ?? [], model));
  }
  return scored;
}

function fitOthers(pairs: ReadonlyMap<string, readonly LabelledPair[]>, fold: readonly string[]): Decision {
  return fitEvents([...pairs].filter(([name]) => !fold.includes(name)).map(([, some]) => some));
}
