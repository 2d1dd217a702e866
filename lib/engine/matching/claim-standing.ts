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
 * True where who, where, when, how many or whether at all is in conflict or has moved on. What is merely told more
 * closely or in other words (`lundi`, `lundi 3 mars`) is shown in the card, and is no reason to mark a sentence.
 */
export function isNotable({ verdict, kind }: Difference): boolean {
  return verdict !== 'differs' && isOfSubstance(kind);
}

/** True where a kind of difference touches what happened, and not how it is told. */
export function isOfSubstance(kind: DifferenceKind): boolean {
  return SUBSTANCE.has(kind);
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
