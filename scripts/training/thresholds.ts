import { evidenceOf, isFarAndVague } from '../../lib/engine/matching/model.ts';
import type { SameThresholds, ScoredPair } from './curve.ts';

/** Thresholds tried; coarser than this a handful of pairs would decide. */
const STEPS: readonly number[] = Array.from({ length: 50 }, (_, n) => 0.5 + n / 100);

/**
 * The two thresholds that match the most claims while all shown pairs together reach a precision, and those of each
 * kind of evidence another. Chosen on scores of models that never saw the pair's event. 1 and 1 where nothing does.
 */
export function chooseThresholds(
  scored: readonly ScoredPair[],
  aim: { readonly all: number; readonly each: number },
): SameThresholds {
  const alone = outcomes(scored, 'alone');
  const supported = outcomes(scored, 'supported');
  let best: SameThresholds = { alone: 1, supported: 1 };
  let most = -1;
  for (const [i, a] of alone.entries())
    for (const [j, b] of supported.entries()) {
      if (a.precision < aim.each || b.precision < aim.each) continue;
      if ((a.right + b.right) / (a.shown + b.shown || 1) < aim.all) continue;
      const claims = new Set([...a.claims, ...b.claims]).size;
      if (claims > most) {
        most = claims;
        best = { alone: STEPS[i] ?? 1, supported: STEPS[j] ?? 1 };
      }
    }
  return best;
}

/** The lowest score from which pairs of one kind of evidence reach a precision, for the tier below; 1 where none does. */
export function lowestFor(
  scored: readonly ScoredPair[],
  evidence: 'alone' | 'supported',
  aim: number,
): number {
  const some = scored.filter(({ pair }) => evidenceOf(pair) === evidence);
  let lowest = 1;
  let right = 0;
  for (const [n, { pair, score }] of some.entries()) {
    right += pair.label;
    // A threshold shows all pairs of its score or none: reprints of one sentence score alike.
    if (some[n + 1]?.score === score) continue;
    if (right / (n + 1) >= aim) lowest = score;
  }
  return lowest;
}

interface Outcome {
  readonly right: number;
  readonly shown: number;
  readonly precision: number;
  readonly claims: ReadonlySet<string>;
}

function outcomes(scored: readonly ScoredPair[], evidence: 'alone' | 'supported'): readonly Outcome[] {
  const some = scored.filter(({ pair }) => evidenceOf(pair) === evidence && !isFarAndVague(pair.features));
  return STEPS.map((step) => {
    const shown = some.filter(({ score }) => score >= step);
    const right = shown.filter(({ pair }) => pair.label === 1);
    return {
      right: right.length,
      shown: shown.length,
      precision: shown.length === 0 ? 1 : right.length / shown.length,
      claims: new Set(right.map(({ pair }) => `${pair.event} ${pair.here}`)),
    };
  });
}
