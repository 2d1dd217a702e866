import {
  isSameFact,
  kindOfPair,
  PAIR_KINDS,
  type PairKind,
  type SameThresholds,
} from '../../lib/engine/matching/model.ts';
import type { ScoredPair } from './curve.ts';

/** Thresholds tried, lowest first; finer than this a handful of pairs would decide. */
const STEPS: readonly number[] = Array.from({ length: 25 }, (_, n) => (50 + 2 * n) / 100);

/** Precision to be reached on events labelled with the most care, and on the others, whose labels miss more links. */
export interface PrecisionAim {
  readonly careful: number;
  readonly other: number;
}

/**
 * The thresholds that match the most claims while what is shown reaches the aim, and each kind of pair by itself the
 * lower of the two. Chosen on scores of models that never saw the pair's event. All are 1 where nothing does.
 */
export function chooseThresholds(scored: readonly ScoredPair[], aim: PrecisionAim): SameThresholds {
  const [counts, told, others] = PAIR_KINDS.map((kind) => outcomes(scored, kind, aim.other));
  let best: SameThresholds = { count: 1, told: 1, other: 1 };
  let most = -1;
  for (const a of counts ?? [])
    for (const b of told ?? []) {
      // Lower thresholds match more claims: of the third kind the lowest will do that reaches the aim.
      const c = others?.find((each) => reaches([a, b, each], aim));
      const claims = c ? new Set([...a.claims, ...b.claims, ...c.claims]).size : -1;
      if (c && claims > most) {
        most = claims;
        best = { count: a.step, told: b.step, other: c.step };
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

/** What a threshold shows of one kind. */
interface Outcome {
  readonly step: number;
  readonly careful: Tally;
  readonly rest: Tally;
  /** Those rightly matched. */
  readonly claims: ReadonlySet<string>;
}

interface Tally {
  readonly right: number;
  readonly shown: number;
}

/** The steps that reach a precision for one kind by itself, lowest first. */
function outcomes(scored: readonly ScoredPair[], kind: PairKind, aim: number): readonly Outcome[] {
  const some = scored.filter(({ pair }) => kindOfPair(pair.features) === kind);
  return STEPS.map((step) => {
    const same = { count: step, told: step, other: step };
    const shown = some.filter(({ pair, score }) => isSameFact(score, pair.features, same));
    return {
      step,
      careful: tally(shown.filter(({ pair }) => pair.isCareful)),
      rest: tally(shown.filter(({ pair }) => !pair.isCareful)),
      claims: new Set(
        shown.filter(({ pair }) => pair.label === 1).map(({ pair }) => `${pair.event} ${pair.here}`),
      ),
    };
  }).filter(({ careful, rest }) => precision([careful, rest]) >= aim);
}

function tally(shown: readonly ScoredPair[]): Tally {
  return { right: shown.reduce((sum, { pair }) => sum + pair.label, 0), shown: shown.length };
}

function reaches(kinds: readonly Outcome[], aim: PrecisionAim): boolean {
  return (
    precision(kinds.map(({ careful }) => careful)) >= aim.careful &&
    precision(kinds.map(({ rest }) => rest)) >= aim.other
  );
}

/** Share of right pairs among all shown; 1 for none. */
function precision(tallies: readonly Tally[]): number {
  const shown = tallies.reduce((sum, each) => sum + each.shown, 0);
  return shown === 0 ? 1 : tallies.reduce((sum, { right }) => sum + right, 0) / shown;
}
