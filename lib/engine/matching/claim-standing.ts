import type { ClaimReport, Difference, DifferenceKind, Match } from './report.ts';

/**
 * How a claim stands against the other outlets: `differ`: reported elsewhere, with a notable difference;
 * `same`: reported elsewhere without one; `only-here`: no match of tier `same`.
 */
export type ClaimStanding = 'differ' | 'same' | 'only-here';

/**
 * Kinds that touch what happened: who, where, when, how many, whether at all. The others (hedging, attribution,
 * loaded term) say how it is told; nearly every pair of outlets differs there, so that counting them would
 * leave no claim "the same" and hide the few differences a reader wants to see first.
 */
const SUBSTANCE: ReadonlySet<DifferenceKind> = new Set(['number', 'date', 'place', 'person', 'negation']);

/** The matches that count as the same fact (tier `same`), in the report's order. */
export function sameMatches(claim: ClaimReport): readonly Match[] {
  return claim.matches.filter((match) => match.tier === 'same');
}

/**
 * True where the difference is a conflict or an update, or touches who, where, when, how many or whether. What only one
 * side tells at all (the day of a visit) is no disagreement.
 */
export function isNotable({ verdict, kind, here, there }: Difference): boolean {
  const isToldTwice = here !== '' && there !== '';
  return verdict !== 'differs' || (SUBSTANCE.has(kind) && isToldTwice);
}

/**
 * True where a match of tier `same` has a notable difference: the one rule by which the marks on the page, the
 * badge and the popup put a claim among those "with differences". Differences that are not notable are still
 * shown in the card.
 */
export function hasNotableDifference(claim: ClaimReport): boolean {
  return sameMatches(claim).some((match) => match.differences.some(isNotable));
}

/** Which of the three groups the claim is counted in. */
export function claimStanding(claim: ClaimReport): ClaimStanding {
  if (sameMatches(claim).length === 0) return 'only-here';
  return hasNotableDifference(claim) ? 'differ' : 'same';
}
