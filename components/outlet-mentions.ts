import { isOfSubstance } from '@/lib/engine/matching/claim-standing.ts';
import type { Difference, DifferenceVerdict, Match } from '@/lib/engine/matching/report.ts';

/** What one outlet says of a claim. */
export interface OutletMentions {
  readonly outlet: string;
  /** At least one; in the order of interest. */
  readonly matches: readonly Match[];
}

const VERDICT_RANK: Readonly<Record<DifferenceVerdict, number>> = { conflict: 0, update: 1, differs: 2 };

/**
 * The matches by outlet, each outlet once. Outlets and their matches come in the order of interest: conflicts,
 * updates, notable differences, the rest; within that in the report's order, best match first.
 */
export function groupByOutlet(matches: readonly Match[]): readonly OutletMentions[] {
  const groups = new Map<string, Match[]>();
  const ordered = [...matches].sort((a, b) => interest(a) - interest(b));
  for (const match of ordered) {
    const group = groups.get(match.outlet);
    if (group === undefined) groups.set(match.outlet, [match]);
    else group.push(match);
  }
  return [...groups].map(([outlet, group]) => ({ outlet, matches: group }));
}

/** The differences with conflicts first, then updates, then the notable ones; otherwise in the report's order. */
export function orderDifferences(differences: readonly Difference[]): readonly Difference[] {
  return [...differences].sort((a, b) => differenceInterest(a) - differenceInterest(b));
}

/** Every difference of the matches once, in the order of interest: ten reprints of one wording differ once. */
export function distinctDifferences(matches: readonly Match[]): readonly Difference[] {
  const seen = new Map<string, Difference>();
  for (const difference of matches.flatMap((match) => match.differences)) {
    const key = JSON.stringify([difference.kind, difference.verdict, difference.here, difference.there]);
    if (!seen.has(key)) seen.set(key, difference);
  }
  return orderDifferences([...seen.values()]);
}

function differenceInterest(difference: Difference): number {
  return VERDICT_RANK[difference.verdict] + (isOfSubstance(difference.kind) ? 0 : 1);
}

function interest(match: Match): number {
  return Math.min(4, ...match.differences.map(differenceInterest));
}
