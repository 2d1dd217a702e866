import { isNotable, isOfSubstance } from '@/lib/engine/matching/claim-standing.ts';
import type { Difference, DifferenceVerdict, Match } from '@/lib/engine/matching/report.ts';

/** What one outlet says of a claim. */
export interface OutletMentions {
  readonly outlet: string;
  /** At least one; in the order of interest. */
  readonly matches: readonly Match[];
}

/** The differences of a match by weight, each part in the order of interest. */
export interface WeighedDifferences {
  /** In conflict, or moved on: what made the sentence stand out on the page. */
  readonly notable: readonly Difference[];
  /** Told more closely, in other words, or by another source: there for who looks. */
  readonly lesser: readonly Difference[];
}

const VERDICT_RANK: Readonly<Record<DifferenceVerdict, number>> = { conflict: 0, update: 1, differs: 2 };

/**
 * The matches by outlet, each outlet once. Outlets and their matches come in the order of interest: conflicts,
 * updates, other differences of substance, the rest; within that in the report's order, best match first.
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

/** The differences that a reader should see at once, and the others. */
export function weighDifferences(differences: readonly Difference[]): WeighedDifferences {
  const ordered = [...differences].sort((a, b) => rank(a) - rank(b));
  return {
    notable: ordered.filter(isNotable),
    lesser: ordered.filter((difference) => !isNotable(difference)),
  };
}

/** Every notable difference of the matches once, conflicts first: ten reprints of one wording differ once. */
export function distinctNotable(matches: readonly Match[]): readonly Difference[] {
  const seen = new Map<string, Difference>();
  for (const difference of matches.flatMap((match) => match.differences)) {
    const key = JSON.stringify([difference.kind, difference.verdict, difference.here, difference.there]);
    if (!seen.has(key)) seen.set(key, difference);
  }
  return weighDifferences([...seen.values()]).notable;
}

const MOST_RANK = 6;

/** Notable ones by verdict; then those of substance, and of these last the ones that name nothing; then how it is told. */
function rank(difference: Difference): number {
  if (isNotable(difference)) return VERDICT_RANK[difference.verdict];
  if (!isOfSubstance(difference.kind)) return isOneSided(difference) ? 5 : 4;
  return isOneSided(difference) || isVague(difference) ? 3 : 2;
}

/** One side says nothing of it. */
function isOneSided({ here, there }: Difference): boolean {
  return here === '' || there === '';
}

/** A side that has neither a capital nor a figure names nothing: `dans le pays` against `en Corée du Nord`. */
function isVague({ here, there }: Difference): boolean {
  return [here, there].some((words) => !/[\p{Lu}\p{Nd}]/u.test(words));
}

function interest(match: Match): number {
  return Math.min(MOST_RANK, ...match.differences.map(rank));
}
