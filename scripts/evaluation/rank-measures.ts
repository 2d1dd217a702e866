/** Spearman's rank correlation, -1..1; ties share their mean rank; 0 where one side never changes. n log n. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const mean = (x.length + 1) / 2;
  let both = 0;
  let mine = 0;
  let theirs = 0;
  for (const [i, rank] of x.entries()) {
    const [dx, dy] = [rank - mean, (y[i] ?? mean) - mean];
    both += dx * dy;
    mine += dx * dx;
    theirs += dy * dy;
  }
  return both / (Math.sqrt(mine * theirs) || 1);
}

/**
 * Area under the ROC curve, 0..1: how often a positive scores above a negative, a tie counting half (Mann and
 * Whitney, 1947). 0.5 where one of the two is missing.
 */
export function areaUnderCurve(scores: readonly number[], isPositive: readonly boolean[]): number {
  const ranks = ranksOf(scores);
  const positives = isPositive.filter(Boolean).length;
  const negatives = scores.length - positives;
  if (positives === 0 || negatives === 0) return 0.5;
  const sum = ranks.reduce((total, rank, i) => total + (isPositive[i] ? rank : 0), 0);
  return (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Ranks from 1, equal values with their mean. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (let k = from; k <= to; k++) ranks[order[k] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}
