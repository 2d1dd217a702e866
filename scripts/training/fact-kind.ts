import type { Claim } from '../../lib/engine/claims/claim.ts';
import type { Alignment } from '../../lib/engine/matching/align-claims.ts';

/** What a pair is about: a number that counts the same on both sides, what somebody said, or anything else. */
export type FactKind = 'count' | 'statement' | 'deed';

export const FACT_KINDS: readonly FactKind[] = ['count', 'statement', 'deed'];

/** The kind of a pair, by its alignment and the other outlet's sentence. */
export function kindOf(there: Claim, { quantities }: Alignment): FactKind {
  if (quantities.some((pair) => pair.counted)) return 'count';
  return there.attribution ? 'statement' : 'deed';
}
