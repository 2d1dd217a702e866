import { useState } from 'preact/hooks';
import type { ClaimReport, Match } from '@/lib/engine/matching/report.ts';
import type { Failure } from '@/lib/extension/messages/protocol.ts';
import { type MatchActions, matchId } from './match-actions.ts';

/** Which matches of a claim were called wrong here, and what can be done about each. */
export interface WrongMatches {
  readonly isHidden: (match: Match) => boolean;
  /** Why the last try to hide or show this match did not work, or null. */
  readonly failureOf: (match: Match) => Failure | null;
  readonly hide: (match: Match) => void;
  readonly restore: (match: Match) => void;
  readonly save: (match: Match) => void;
}

/**
 * Keeps what was hidden in its place as long as the claim is shown, so that it can be undone there; null where
 * nothing can be done about matches.
 */
export function useWrongMatches(claim: ClaimReport, actions: MatchActions | null): WrongMatches | null {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<{ readonly id: string; readonly failure: Failure } | null>(null);
  if (actions === null) return null;
  const put = (id: string, isIn: boolean) =>
    setHidden((now) => (isIn ? new Set([...now, id]) : new Set([...now].filter((other) => other !== id))));
  // Shown at once; taken back where it did not work.
  const change = async (match: Match, hide: boolean) => {
    const id = matchId(match);
    put(id, hide);
    const failure = await (hide ? actions.hide : actions.restore)(claim, match);
    setFailed(failure === null ? null : { id, failure });
    if (failure !== null) put(id, !hide);
  };
  return {
    isHidden: (match) => hidden.has(matchId(match)),
    failureOf: (match) => (failed?.id === matchId(match) ? failed.failure : null),
    hide: (match) => void change(match, true),
    restore: (match) => void change(match, false),
    save: (match) => actions.save(claim, match),
  };
}
