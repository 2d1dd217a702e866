import { claimStanding } from '@/lib/engine/matching/claim-standing.ts';
import type { ClaimReport } from '@/lib/engine/matching/report.ts';
import type { ReadingChoices } from './reading-choices.ts';

/** How a claim's sentence is marked: `same` reported elsewhere, `differs` with notable differences, `only-here` by nobody else. */
export type Tone = 'same' | 'differs' | 'only-here';

/** The tone of a claim, or null where claims that stand like it are not to be marked. */
export function toneOf(claim: ClaimReport, marked: ReadingChoices['marked']): Tone | null {
  switch (claimStanding(claim)) {
    case 'differ':
      return marked.differs ? 'differs' : null;
    case 'same':
      return marked.same ? 'same' : null;
    case 'only-here':
      return marked.onlyHere ? 'only-here' : null;
  }
}
