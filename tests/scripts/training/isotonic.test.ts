import { describe, expect, it } from 'vitest';
import { fitIsotonic } from '../../../scripts/training/isotonic.ts';

/** Outcomes from best to worst: `+` right, `-` wrong, one hundredth apart from 0.9 down. */
function stepsOf(labels: string, weights: readonly number[] = []) {
  const outcomes = [...labels].map((label, n) => ({
    score: (90 - n) / 100,
    label: label === '+' ? (1 as const) : (0 as const),
    weight: weights[n] ?? 1,
  }));
  return fitIsotonic(outcomes).map(({ score, share }) => [score, share]);
}

describe('fitIsotonic', () => {
  it('is a step where the labels turn', () => {
    expect(stepsOf('++--')).toEqual([
      [0.87, 0],
      [0.89, 1],
    ]);
  });
  it('pools what falls as the score rises', () => {
    expect(stepsOf('-+')).toEqual([[0.89, 0.5]]);
    expect(stepsOf('++-+--')).toEqual([
      [0.85, 0],
      [0.87, 0.5],
      [0.89, 1],
    ]);
    expect(stepsOf('--++')).toEqual([[0.87, 0.5]]);
  });
  it('weighs', () => {
    expect(stepsOf('-+', [1, 3])).toEqual([[0.89, 0.75]]);
  });
  it('takes one score for one step, in any order', () => {
    const tied = [1, 0, 1, 1].map(
      (label) => ({ score: 0.5, label: label === 1 ? 1 : 0, weight: 1 }) as const,
    );
    expect(fitIsotonic(tied)).toEqual([{ score: 0.5, share: 0.75 }]);
  });
  it('has no step without outcomes', () => {
    expect(fitIsotonic([])).toEqual([]);
  });
});
