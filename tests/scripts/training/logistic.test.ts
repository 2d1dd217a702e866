import { describe, expect, it } from 'vitest';
import type { Regression } from '../../../lib/engine/matching/model.ts';
import { type Example, fitLogistic } from '../../../scripts/training/logistic.ts';

/** What a fit makes of an example. */
function probability({ mean, scale, weights, bias }: Regression, features: readonly number[]): number {
  const sum = features.reduce(
    (total, x, i) => total + (weights[i] ?? 0) * ((x - (mean[i] ?? 0)) / (scale[i] ?? 1)),
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

const example = (features: readonly number[], label: 0 | 1, weight = 1): Example => ({
  features,
  label,
  weight,
});

describe('fitLogistic', () => {
  // Of four at 0 one is right, of four at 1 three: the likeliest curve goes through a quarter and three quarters.
  const quarters = ([0, 1] as const).flatMap((x) =>
    [0, 1, 2, 3].map((n) => example([x], (x === 1) === n > 0 ? 1 : 0)),
  );

  it('recovers the shares of right examples', () => {
    const fit = fitLogistic(quarters, 1e-9);
    expect(probability(fit, [0])).toBeCloseTo(0.25, 5);
    expect(probability(fit, [1])).toBeCloseTo(0.75, 5);
  });
  it('parts two groups, and gives a feature that tells nothing no weight', () => {
    const parted = Array.from({ length: 40 }, (_, n) =>
      example([n % 2, n % 4 < 2 ? 5 : 9], n % 2 === 0 ? 0 : 1),
    );
    const fit = fitLogistic(parted, 1);
    expect(probability(fit, [1, 7])).toBeGreaterThan(0.9);
    expect(probability(fit, [0, 7])).toBeLessThan(0.1);
    expect(fit.weights[1]).toBeCloseTo(0, 6);
  });
  it('takes an example of weight two for two examples', () => {
    const twice = fitLogistic([...quarters, example([1], 0), example([1], 0)], 1e-9);
    const heavy = fitLogistic([...quarters, example([1], 0, 2)], 1e-9);
    expect(probability(heavy, [1])).toBeCloseTo(probability(twice, [1]), 5);
  });
  it('keeps weights small under a strong penalty', () => {
    const weight = (penalty: number) => Math.abs(fitLogistic(quarters, penalty).weights[0] ?? 0);
    expect(weight(100)).toBeLessThan(weight(1));
  });
  it('stays finite for a feature that never changes', () => {
    const fit = fitLogistic(
      quarters.map(({ features, label }) => example([...features, 3], label)),
      1,
    );
    expect([...fit.weights, fit.bias].every(Number.isFinite)).toBe(true);
  });
  it('gives the same for the same examples', () => {
    expect(fitLogistic(quarters, 5)).toEqual(fitLogistic(quarters, 5));
  });
});
