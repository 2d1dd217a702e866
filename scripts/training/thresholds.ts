import {
  isSameFact,
  kindOfPair,
  PAIR_KINDS,
  type PairKind,
  type SameThresholds,
} from '../../lib/engine/matching/model.ts';
import { type ScoredPair, withoutToldBetter } from './curve.ts';
import { fitIsotonic, type Step } from './isotonic.ts';

/**
 * Pairs of events labelled with the most care count this many times as much: together some two fifths of what is shown.
 * With 1, 8 and 32 times, 65.2, 65.7 and 66.3 % of their claims were matched where 96 % was right.
 */
const CAREFUL_PAIR = 32;
/**
 * Shares of right pairs at the threshold that are tried, lowest first. None is below two thirds: whatever the average
 * allows, a match that is wrong every second time costs more trust than it gives.
 */
const SHARES: readonly number[] = Array.from({ length: 33 }, (_, n) => (66 + n) / 100);

/** Precision to be reached on events labelled with the most care, and on the others, whose labels miss more links. */
export interface PrecisionAim {
  readonly careful: number;
  readonly other: number;
}

/**
 * The lowest thresholds, of those at which two thirds and more are right, at which what is shown reaches the aim, and
 * each kind of pair by itself the lower of the two. At all three the same share of pairs is right, whatever the scores
 * say there: at other shares, one kind would give more wrong pairs for each right one than another. Where that share is
 * the same over a stretch of scores, each kind goes down it as far as the aim is still reached. Set on scores of models
 * that never saw the pair's event. All are 1 where nothing reaches the aim.
 */
export function chooseThresholds(scored: readonly ScoredPair[], aim: PrecisionAim): SameThresholds {
  const judged = withoutToldBetter(scored).filter(({ pair }) => isSameFact(1, pair.features, LEAST));
  const kinds = PAIR_KINDS.map((kind) => {
    const pairs = judged.filter(({ pair }) => kindOfPair(pair.features) === kind);
    const steps = fitIsotonic(
      pairs.map(({ pair: { label, isCareful }, score }) => ({
        ...{ label, score },
        weight: isCareful ? CAREFUL_PAIR : 1,
      })),
    );
    return { kind, pairs, steps };
  });
  const isReached = (same: SameThresholds) => {
    const shown = kinds.map(({ pairs }) =>
      pairs.filter(({ pair, score }) => isSameFact(score, pair.features, same)),
    );
    return shown.every((some) => precision(some) >= aim.other) && reaches(shown.flat(), aim);
  };
  let below: SameThresholds | null = null;
  for (const least of SHARES) {
    const [count, told, other] = kinds.map(({ steps }) => scoreWith(least, steps));
    const same: SameThresholds = { count: count ?? 1, told: told ?? 1, other: other ?? 1 };
    if (isReached(same)) return below ? lower(same, below, scoresByKind(kinds), isReached) : same;
    below = same;
  }
  return { count: 1, told: 1, other: 1 };
}

/** The scores that pairs of each kind have, in hundredths, highest first. */
function scoresByKind(
  kinds: readonly { readonly kind: PairKind; readonly pairs: readonly ScoredPair[] }[],
): ReadonlyMap<PairKind, readonly number[]> {
  return new Map(
    kinds.map(({ kind, pairs }) => {
      const scores = new Set(pairs.map(({ score }) => inHundredths(score)));
      return [kind, [...scores].sort((a, b) => b - a)];
    }),
  );
}

/** Lowers one kind after the other to its next pair, by turns, down to `below` and while the aim is reached. */
function lower(
  from: SameThresholds,
  below: SameThresholds,
  scores: ReadonlyMap<PairKind, readonly number[]>,
  isReached: (same: SameThresholds) => boolean,
): SameThresholds {
  const next = (same: SameThresholds, kind: PairKind): SameThresholds | null => {
    const score = scores.get(kind)?.find((each) => each < same[kind]);
    if (score === undefined || score < below[kind]) return null;
    const lowered = { ...same, [kind]: score };
    return isReached(lowered) ? lowered : null;
  };
  let same = from;
  for (let open: readonly PairKind[] = PAIR_KINDS; open.length > 0; ) {
    const moved: PairKind[] = [];
    for (const kind of open) {
      const lowered = next(same, kind);
      if (lowered) moved.push(kind);
      same = lowered ?? same;
    }
    open = moved;
  }
  return same;
}

/** Thresholds that leave out what is never shown, and nothing else. */
const LEAST: SameThresholds = { count: 0, told: 0, other: 0 };

/** The score, in hundredths, from which this share is right; 1 where it never is. */
function scoreWith(share: number, steps: readonly Step[]): number {
  const step = steps.find((each) => each.share >= share);
  return step ? inHundredths(step.score) : 1;
}

function inHundredths(score: number): number {
  return Math.ceil(score * 100) / 100;
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

function reaches(shown: readonly ScoredPair[], aim: PrecisionAim): boolean {
  return (
    precision(shown.filter(({ pair }) => pair.isCareful)) >= aim.careful &&
    precision(shown.filter(({ pair }) => !pair.isCareful)) >= aim.other
  );
}

/** Share of right pairs; 1 for none. */
function precision(shown: readonly ScoredPair[]): number {
  return shown.length === 0 ? 1 : shown.reduce((sum, { pair }) => sum + pair.label, 0) / shown.length;
}
