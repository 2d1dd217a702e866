import { type ClaimStanding, claimStanding, sameMatches } from '@/lib/engine/matching/claim-standing.ts';
import type { ClaimReport } from '@/lib/engine/matching/report.ts';
import { foldAccents } from '@/lib/engine/text/fold-accents.ts';

/**
 * The claims that contain every word of the query, in order of the text; all where it is empty. A word may stand in
 * the claim, in another outlet's wording, or in the name of an outlet, a source or an origin; case and accents do not
 * count.
 */
export function searchClaims(claims: readonly ClaimReport[], query: string): readonly ClaimReport[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.length === 0 ? claims : claims.filter((claim) => containsAll(fold(textOf(claim)), words));
}

/** The claims of that standing, those with a conflict first. */
export function claimsOfGroup(
  claims: readonly ClaimReport[],
  standing: ClaimStanding,
): readonly ClaimReport[] {
  const group = claims.filter((claim) => claimStanding(claim) === standing);
  return group.sort((a, b) => Number(hasConflict(b)) - Number(hasConflict(a)));
}

function textOf({ text, matches }: ClaimReport): string {
  const others = matches.flatMap((match) => [
    match.text,
    match.outlet,
    match.source ?? '',
    match.origin.label,
  ]);
  return [text, ...others].join('\n');
}

function containsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function hasConflict(claim: ClaimReport): boolean {
  return sameMatches(claim).some(({ differences }) =>
    differences.some(({ verdict }) => verdict === 'conflict'),
  );
}

function fold(text: string): string {
  return foldAccents(text.toLowerCase()).replaceAll('’', "'");
}
