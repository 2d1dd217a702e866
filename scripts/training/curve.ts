import { isSameFact, type Regression, scorePair } from '../../lib/engine/matching/model.ts';
import type { EventExamples, LabelledPair } from './examples.ts';

/** How a model that never saw an event does on it, at every threshold. */
export interface Curve {
  readonly event: string;
  readonly scored: readonly { readonly pair: LabelledPair; readonly score: number }[];
  readonly averagePrecision: number;
  readonly averagePrecisionCounts: number;
  readonly averagePrecisionOthers: number;
  at(threshold: number): Point;
}

export interface Point {
  readonly right: number;
  readonly shown: number;
  readonly found: number;
  readonly findable: number;
  readonly pairsThere: number;
  readonly precision: number;
  /** Share of the matchable claims with at least one right match. */
  readonly claims: number;
  readonly pairs: number;
}

/** Scores an event's pairs with a fit. */
export function curveOf(event: EventExamples, fit: Regression): Curve {
  const scored = event.pairs
    .map((pair) => ({ pair, score: scorePair(fit, pair.features) }))
    .sort((a, b) => b.score - a.score);
  return {
    event: event.event,
    scored,
    averagePrecision: averagePrecision(scored),
    averagePrecisionCounts: averagePrecision(scored.filter(({ pair }) => pair.isCount)),
    averagePrecisionOthers: averagePrecision(scored.filter(({ pair }) => !pair.isCount)),
    at(threshold) {
      const shown = scored.filter(({ pair, score }) => isSameFact(score, pair.features, threshold));
      const right = shown.filter(({ pair }) => pair.label === 1);
      const found = new Set(right.map(({ pair }) => pair.here).filter((id) => event.matchable.has(id))).size;
      return {
        right: right.length,
        shown: shown.length,
        found,
        findable: event.matchable.size,
        pairsThere: event.pairCount,
        precision: right.length / (shown.length || 1),
        claims: found / (event.matchable.size || 1),
        pairs: right.length / (event.pairCount || 1),
      };
    },
  };
}

/** The lowest threshold at which, over all events together, the precision reaches the aim; 1 where none does. */
export function thresholdFor(curves: readonly Curve[], precision: number): number {
  for (let threshold = 0.02; threshold < 1; threshold += 0.005) {
    const points = curves.map((curve) => curve.at(threshold));
    const right = points.reduce((sum, point) => sum + point.right, 0);
    const shown = points.reduce((sum, point) => sum + point.shown, 0);
    if (shown > 0 && right / shown >= precision) return threshold;
  }
  return 1;
}

function averagePrecision(scored: readonly { readonly pair: LabelledPair }[]): number {
  let right = 0;
  let sum = 0;
  for (const [n, { pair }] of scored.entries()) if (pair.label === 1) sum += ++right / (n + 1);
  return right === 0 ? 0 : sum / right;
}
