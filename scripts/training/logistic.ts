import type { Regression } from '../../lib/engine/matching/model.ts';

/** One example: features and whether the pair is one fact. */
export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}

/**
 * Fits a logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares).
 * Deterministic. Cost: iterations × examples × features².
 */
export function fitLogistic(examples: readonly Example[], penalty: number, iterations = 12): Regression {
  const width = examples[0]?.features.length ?? 0;
  const { mean, scale } = standardise(examples, width);
  const size = width + 1;
  const rows = new Float64Array(examples.length * size);
  for (const [n, { features }] of examples.entries()) {
    rows[n * size] = 1;
    for (let i = 0; i < width; i++)
      rows[n * size + i + 1] = ((features[i] ?? 0) - (mean[i] ?? 0)) / (scale[i] || 1);
  }
  let beta = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < iterations; round++) {
    const gradient = new Array<number>(size).fill(0);
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    const sums = new Float64Array(size * size);
    for (const [n, example] of examples.entries()) {
      const row = rows.subarray(n * size, (n + 1) * size);
      let sum = 0;
      for (let i = 0; i < size; i++) sum += (beta[i] ?? 0) * (row[i] ?? 0);
      const p = 1 / (1 + Math.exp(-sum));
      const error = example.weight * (example.label - p);
      const curvature = example.weight * Math.max(1e-6, p * (1 - p));
      for (let i = 0; i < size; i++) {
        const x = row[i] ?? 0;
        gradient[i] = (gradient[i] ?? 0) + error * x;
        const part = curvature * x;
        for (let j = 0; j <= i; j++) sums[i * size + j] = (sums[i * size + j] ?? 0) + part * (row[j] ?? 0);
      }
    }
    for (const [i, line] of hessian.entries()) for (let j = 0; j <= i; j++) line[j] = sums[i * size + j] ?? 0;
    for (let i = 0; i <= width; i++) {
      const ridge = i === 0 ? 1e-9 : penalty;
      gradient[i] = (gradient[i] ?? 0) - ridge * (beta[i] ?? 0);
      const line = hessian[i];
      if (line) line[i] = (line[i] ?? 0) + ridge;
      for (let j = 0; j < i; j++) {
        const other = hessian[j];
        if (other && line) other[i] = line[j] ?? 0;
      }
    }
    const step = solve(hessian, gradient);
    beta = beta.map((value, i) => value + (step[i] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return { mean, scale, weights: beta.slice(1), bias: beta[0] ?? 0 };
}

function standardise(examples: readonly Example[], width: number): { mean: number[]; scale: number[] } {
  const mean = new Array<number>(width).fill(0);
  const square = new Array<number>(width).fill(0);
  for (const { features } of examples)
    for (let i = 0; i < width; i++) {
      mean[i] = (mean[i] ?? 0) + (features[i] ?? 0) / examples.length;
      square[i] = (square[i] ?? 0) + (features[i] ?? 0) ** 2 / examples.length;
    }
  const scale = mean.map((each, i) => Math.sqrt(Math.max(1e-9, (square[i] ?? 0) - each * each)));
  return { mean, scale };
}

/** Solves a symmetric positive definite system by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const rows = matrix.map((line, i) => [...line, right[i] ?? 0]);
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let k = i + 1; k < n; k++)
      if (Math.abs(rows[k]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = k;
    const top = rows[pivot];
    const swap = rows[i];
    if (!top || !swap) break;
    rows[pivot] = swap;
    rows[i] = top;
    for (let k = i + 1; k < n; k++) {
      const line = rows[k];
      if (!line) continue;
      const factor = (line[i] ?? 0) / (top[i] || 1e-12);
      for (let j = i; j <= n; j++) line[j] = (line[j] ?? 0) - factor * (top[j] ?? 0);
    }
  }
  const answer = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const line = rows[i];
    let sum = line?.[n] ?? 0;
    for (let j = i + 1; j < n; j++) sum -= (line?.[j] ?? 0) * (answer[j] ?? 0);
    answer[i] = sum / (line?.[i] || 1e-12);
  }
  return answer;
}
