import { isSameFact, kindOfPair, type PairKind } from '../../lib/engine/matching/model.ts';
import { careOf } from './cross-fit.ts';
import type { SameThresholds, ScoredPair } from './curve.ts';

/** Thresholds tried; finer than this a handful of pairs would decide. */
const STEPS: readonly number[] = Array.from({ length: 25 }, (_, n) => (50 + 2 * n) / 100);

/**
 * The two thresholds that match the most claims while what is shown reaches a precision, all together and each kind
 * by itself; pairs count by the care of their labels. Chosen on scores of models that never saw the pair's event.
 * 1 and 1 where nothing does.
 */
export function chooseThresholds(
  scored: readonly ScoredPair[],
  aim: { readonly all: number; readonly each: number },
): SameThresholds {
  const counts = outcomes(scored, 'count');
  const others = outcomes(scored, 'other');
  let best: SameThresholds = { count: 1, other: 1 };
  let most = -1;
  for (const a of counts)
    for (const b of others) {
      if (precision(a) < aim.each || precision(b) < aim.each) continue;
      if (precision({ right: a.right + b.right, shown: a.shown + b.shown }) < aim.all) continue;
      const claims = new Set([...a.claims, ...b.claims]).size;
      if (claims > most) {
        most = claims;
        best = { count: a.step, other: b.step };
      }
    }
  return best;
}

/** The lowest score from which all pairs of one kind reach a precision, for the tier below; 1 where none does. */
export function lowestFor(scored: readonly ScoredPair[], kind: PairKind, aim: number): number {
  let lowest = 1;
  let right = 0;
  const some = scored.filter(({ pair }) => kindOfPair(pair.features) === kind);
  for (const [n, { pair, score }] of some.entries()) {
    right += pair.label;
    if (right / (n + 1) >= aim) lowest = score;
  }
  return lowest;
}

interface Outcome {
  readonly step: number;
  readonly right: number;
  readonly shown: number;
  readonly claims: ReadonlySet<string>;
}

function outcomes(scored: readonly ScoredPair[], kind: PairKind): readonly Outcome[] {
  const some = scored.filter(({ pair }) => kindOfPair(pair.features) === kind);
  const weigh = (pairs: readonly ScoredPair[]) => pairs.reduce((sum, { pair }) => sum + careOf(pair), 0);
  return STEPS.map((step) => {
    const shown = some.filter(({ pair, score }) =>
      isSameFact(score, pair.features, { count: step, other: step }),
    );
    const right = shown.filter(({ pair }) => pair.label === 1);
    return {
      step,
      right: weigh(right),
      shown: weigh(shown),
      claims: new Set(right.map(({ pair }) => `${pair.event} ${pair.here}`)),
    };
  });
}

function precision({ right, shown }: Pick<Outcome, 'right' | 'shown'>): number {
  return shown === 0 ? 1 : right / shown;
}
