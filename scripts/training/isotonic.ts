/** A score with what turned out, and how much it counts. */
export interface Outcome {
  readonly score: number;
  readonly label: 0 | 1;
  readonly weight: number;
}

/** From `score` on, up to the next step, this share (0..1) is right. */
export interface Step {
  readonly score: number;
  readonly share: number;
}

/**
 * Isotonic regression by pooling adjacent violators: the rising steps that lie nearest to the labels, lowest first.
 * Says what scores are worth where they are too sure or not sure enough. Linear after sorting.
 */
export function fitIsotonic(outcomes: readonly Outcome[]): readonly Step[] {
  const pools: { score: number; right: number; weight: number }[] = [];
  for (const { score, label, weight } of outcomes.toSorted((a, b) => a.score - b.score)) {
    const last = pools.at(-1);
    // One score is one step.
    if (last?.score === score) {
      last.right += label * weight;
      last.weight += weight;
    } else pools.push({ score, right: label * weight, weight });
  }
  const steps: typeof pools = [];
  for (const pool of pools) {
    steps.push(pool);
    for (;;) {
      const [below, above] = steps.slice(-2);
      if (!below || !above || above.right * below.weight > below.right * above.weight) break;
      steps.pop();
      below.right += above.right;
      below.weight += above.weight;
    }
  }
  return steps.map(({ score, right, weight }) => ({ score, share: right / weight }));
}
