import { type ClaimStanding, claimStanding, sameMatches } from '@/lib/engine/matching/claim-standing.ts';
import type { ClaimReport } from '@/lib/engine/matching/report.ts';

/**
 * The claims of that standing which contain every word of the query, those with a conflict first, otherwise in
 * order of the text. A word may stand in
 * the claim, in another outlet's wording or in an outlet's name; case and accents do not count.
 */
export function filterClaims(
  claims: readonly ClaimReport[],
  standing: ClaimStanding,
  query: string,
): readonly ClaimReport[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = claims.filter((claim) => {
    if (claimStanding(claim) !== standing) return false;
    const text = fold(
      [claim.text, ...claim.matches.flatMap(({ text, outlet, source }) => [text, outlet, source ?? ''])].join(
        '\n',
      ),
    );
    return words.every((word) => text.includes(word));
  });
  return [...found].sort((a, b) => Number(hasConflict(b)) - Number(hasConflict(a)));
}

function hasConflict(claim: ClaimReport): boolean {
  return sameMatches(claim).some(({ differences }) =>
    differences.some(({ verdict }) => verdict === 'conflict'),
  );
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
