import type { ClaimReport, Match } from '@/lib/engine/matching/report.ts';
import type { Failure } from '@/lib/extension/messages/protocol.ts';

/** What a person can do about a match they find wrong. */
export interface MatchActions {
  /** Hides it for good; resolves with what went wrong, or null. */
  readonly hide: (claim: ClaimReport, match: Match) => Promise<Failure | null>;
  /** Shows it again; resolves with what went wrong, or null. */
  readonly restore: (claim: ClaimReport, match: Match) => Promise<Failure | null>;
  /** Saves a file about it, for whoever the person wants to give it to. */
  readonly save: (claim: ClaimReport, match: Match) => void;
}

/** A name for a match among those of its claim. */
export function matchId(match: Match): string {
  return `${match.document} ${match.text}`;
}
