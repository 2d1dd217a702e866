import type { ScoredPair } from '../training/curve.ts';
import { FACT_KINDS, type FactKind } from '../training/fact-kind.ts';
import type { RightPair } from './right-pairs.ts';

/** Precision and share of claims matched where some pairs are shown. */
export interface CurvePoint {
  readonly claims: number;
  readonly precision: number;
}

/** How precision falls as more claims are matched, for one kind of fact. */
export interface KindCurve {
  readonly kind: FactKind;
  /** Claims that some right pair of the kind could match. */
  readonly claims: number;
  /** Right pairs of the kind, and those of them that are shown. */
  readonly pairs: number;
  readonly shownPairs: number;
  /** In order of falling scores; every pair from a score on is shown. */
  readonly points: readonly CurvePoint[];
  /** At the thresholds the extension uses, with its other rules: the dot may lie beside the curve. */
  readonly chosen: CurvePoint;
}

/** Fewer shown pairs than this make no precision. */
const MIN_SHOWN = 20;
/** Points a curve, evenly over the claims matched: finer than a line of print. */
const STEPS = 80;

/**
 * The curves of counts, statements and deeds.
 * @param scored best first
 * @param shown those of them that the extension would show
 */
export function curvesByKind(
  scored: readonly ScoredPair[],
  rightPairs: readonly RightPair[],
  shown: readonly ScoredPair[],
): readonly KindCurve[] {
  return FACT_KINDS.map((kind) => {
    const own = scored.filter(({ pair }) => pair.kind === kind);
    const right = rightPairs.filter((pair) => pair.kind === kind);
    const findable = new Set(right.map(({ event, here }) => `${event} ${here}`));
    const chosen = sweep(
      shown.filter(({ pair }) => pair.kind === kind),
      findable,
    ).at(-1);
    return {
      kind,
      claims: findable.size,
      pairs: right.length,
      shownPairs: right.filter(({ standing }) => standing === 'shown').length,
      points: thin(sweep(own, findable).slice(MIN_SHOWN - 1)),
      chosen: chosen ?? { claims: 0, precision: 1 },
    };
  });
}

/** The point after each pair is shown. */
function sweep(scored: readonly ScoredPair[], findable: ReadonlySet<string>): readonly CurvePoint[] {
  const found = new Set<string>();
  let right = 0;
  return scored.map(({ pair }, n) => {
    const claim = `${pair.event} ${pair.here}`;
    right += pair.label;
    if (pair.label === 1 && findable.has(claim)) found.add(claim);
    return { claims: found.size / (findable.size || 1), precision: right / (n + 1) };
  });
}

/** The last point of each step of claims matched. */
function thin(points: readonly CurvePoint[]): readonly CurvePoint[] {
  const step = ({ claims }: CurvePoint) => Math.floor(claims * STEPS);
  return points.filter((point, n) => {
    const next = points[n + 1];
    return !next || step(next) !== step(point);
  });
}
