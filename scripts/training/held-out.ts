import type { Language } from '../../lib/engine/lexicon/language.ts';
import type { Model, Regression } from '../../lib/engine/matching/model.ts';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { fitAlone, fitSupported, foldsOf, SILENT } from './cross-fit.ts';
import { type ScoredPair, scorePairs } from './curve.ts';
import { type LabelledEvent, type LabelledPair, labelPairs } from './examples.ts';

/** Folds of the cross-fit; every event is judged by models that saw none of its fold. */
const FOLDS = 8;
const NOTHING = { same: 1, possible: 1 };

/** Scores of every event by models that never saw it, and the regressions of all events together. */
export interface HeldOut {
  /** By event, best first. */
  readonly scored: ReadonlyMap<string, readonly ScoredPair[]>;
  readonly alone: Regression;
  readonly supported: Regression;
}

/**
 * Trains with each fold of events held out in turn, twice: first by the two sentences alone; then, with the
 * witnesses heard by that first regression, the second.
 * @param strawsOf unrelated items that lie in an event's index
 */
export function holdOut(
  events: readonly LabelledEvent[],
  strawsOf: (event: LabelledEvent) => readonly PackDocument[],
  language: Language,
  progress: (text: string) => void,
): HeldOut {
  const folds = foldsOf(
    events.map(({ set }) => set.name),
    FOLDS,
  );
  const pass = (name: string, regressionOf: (event: LabelledEvent) => Regression) =>
    new Map(
      events.map((event, n) => {
        progress(`${name} ${n + 1}/${events.length} ${event.set.name}`);
        const model = withAlone(language.model, regressionOf(event));
        return [event.set.name, labelPairs(event, strawsOf(event), { ...language, model })] as const;
      }),
    );
  const first = pass('sentences', () => SILENT);
  const aloneOf = fitFolds(first, folds, fitAlone, progress);
  const second = pass('witnesses', ({ set }) => regressionFor(set.name, folds, aloneOf));
  const supportedOf = fitFolds(second, folds, fitSupported, progress);
  return {
    scored: new Map(
      [...second].map(([name, pairs]) => [
        name,
        scorePairs(pairs, { supported: regressionFor(name, folds, supportedOf) }),
      ]),
    ),
    alone: fitAlone([...first.values()]),
    supported: fitSupported([...second.values()]),
  };
}

/** For each fold the regression of all other folds. */
function fitFolds(
  pairs: ReadonlyMap<string, readonly LabelledPair[]>,
  folds: readonly (readonly string[])[],
  train: (events: readonly (readonly LabelledPair[])[]) => Regression,
  progress: (text: string) => void,
): readonly Regression[] {
  return folds.map((fold, n) => {
    progress(`fit ${n + 1}/${folds.length}`);
    return train([...pairs].filter(([name]) => !fold.includes(name)).map(([, some]) => some));
  });
}

function regressionFor(
  name: string,
  folds: readonly (readonly string[])[],
  regressions: readonly Regression[],
): Regression {
  return regressions[folds.findIndex((fold) => fold.includes(name))] ?? SILENT;
}

function withAlone(model: Model, alone: Regression): Model {
  return { ...model, alone, thresholds: { alone: NOTHING, supported: NOTHING } };
}
