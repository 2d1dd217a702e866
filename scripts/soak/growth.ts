import type { Memory } from './watch-extension.ts';

/** What was held after so many visits. */
export interface Sample extends Memory {
  readonly visit: number;
}

/** Visits until caches are filled and code is compiled; growth counts from the first sample after them. */
export const WARM_VISITS = 500;

/** How one figure grew. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  /** By least squares over all samples after the warm ones, per thousand visits. */
  readonly perThousand: number;
}

/** How a figure grew after the warm visits; null where it is not told, or there are fewer than two samples. */
export function growthOf(samples: readonly Sample[], name: keyof Memory): Growth | null {
  const points = samples.flatMap(({ visit, [name]: value }) =>
    visit < WARM_VISITS || value === null ? [] : [{ visit, value }],
  );
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const mean = (of: (point: { visit: number; value: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(({ visit }) => visit), mean(({ value }) => value)];
  const covariance = mean(({ visit, value }) => (visit - x) * (value - y));
  const variance = mean(({ visit }) => (visit - x) ** 2);
  return { from: first.value, to: last.value, perThousand: (covariance / variance) * 1000 };
}
