import { isSameFact, kindOfPair, type PairKind } from '../../lib/engine/matching/model.ts';
import type { SameThresholds, ScoredPair } from './curve.ts';

/** Thresholds tried; finer than this a handful of pairs would decide. */
const STEPS: readonly number[] = Array.from({ length: 25 }, (_, n) => (50 + 2 * n) / 100);

/** Precision to be reached on events labelled with the most care, and on the others, whose labels miss more links. */
export interface PrecisionAim {
  readonly careful: number;
  readonly other: number;
}

/**
 * The two thresholds that match the most claims while what is shown reaches the aim, and counts and other facts by
 * themselves the lower of the two. Chosen on scores of models that never saw the pair's event. 1 and 1 where nothing
 * does.
 */
export function chooseThresholds(scored: readonly ScoredPair[], aim: PrecisionAim): SameThresholds {
  const counts = outcomes(scored, 'count');
  const others = outcomes(scored, 'other');
  let best: SameThresholds = { count: 1, other: 1 };
  let most = -1;
  for (const a of counts)
    for (const b of others) {
      if (precision(a.careful, b.careful) < aim.careful || precision(a.rest, b.rest) < aim.other) continue;
      if (precision(a.careful, a.rest) < aim.other || precision(b.careful, b.rest) < aim.other) continue;
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
    // A threshold shows all pairs of its score or none: reprints of one sentence score alike.
    if (some[n + 1]?.score === score) continue;
    if (right / (n + 1) >= aim) lowest = score;
  }
  return lowest;
}

interface Outcome {
  readonly step: number;
  readonly careful: readonly ScoredPair[];
  readonly rest: readonly ScoredPair[];
  readonly claims: ReadonlySet<string>;
}

function outcomes(scored: readonly ScoredPair[], kind: PairKind): readonly Outcome[] {
  const some = scored.filter(({ pair }) => kindOfPair(pair.features) === kind);
  return STEPS.map((step) => {
    const shown = some.filter(({ pair, score }) =>
      isSameFact(score, pair.features, { count: step, other: step }),
    );
    return {
      step,
      careful: shown.filter(({ pair }) => pair.isCareful),
      rest: shown.filter(({ pair }) => !pair.isCareful),
      claims: new Set(
        shown.filter(({ pair }) => pair.label === 1).map(({ pair }) => `${pair.event} ${pair.here}`),
      ),
    };
  });
}

/** Share of right pairs among two lists; 1 for none. */
function precision(a: readonly ScoredPair[], b: readonly ScoredPair[]): number {
  const right = (pairs: readonly ScoredPair[]) => pairs.reduce((sum, { pair }) => sum + pair.label, 0);
  return a.length + b.length === 0 ? 1 : (right(a) + right(b)) / (a.length + b.length);
}
