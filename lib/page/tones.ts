import { claimStanding } from '@/lib/engine/matching/claim-standing.ts';
import type { ClaimReport } from '@/lib/engine/matching/report.ts';

/** How a claim's sentence is marked: `same` reported elsewhere, `differs` with notable differences. */
export type Tone = 'same' | 'differs';

/** The tone of a claim, or null where it stays unmarked because nobody else reports it. */
export function toneOf(claim: ClaimReport): Tone | null {
  const standing = claimStanding(claim);
  if (standing === 'only-here') return null;
  return standing === 'differ' ? 'differs' : 'same';
}
