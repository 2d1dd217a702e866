import type { IndexedClaim } from './claim-index.ts';

/** The features of the second regression, behind those of the first. */
export const SUPPORT_FEATURES = ['ownScore', 'bestPath', 'paths', 'bestOther', 'dissent'] as const;

/** A candidate with its score by the two sentences alone, 0..1. */
export interface ScoredCandidate {
  readonly candidate: IndexedClaim;
  readonly score: number;
}

/** What the other candidates of a claim say of one of them. */
export interface Support {
  /** In the order of `SUPPORT_FEATURES`. */
  readonly features: readonly number[];
  /** 0..1: the best way round, from the claim over a third outlet's sentence to the candidate. */
  readonly bestPath: number;
}

/** Candidates that are heard on the others: the best by their own score. More changed nothing but the time. */
const WITNESSES = 12;
/** Below this own score nobody's word makes a match of a candidate. */
export const MIN_OWN_SCORE = 0.05;
/** Scores are kept this far from 0 and 1 before their logit is taken. */
const MARGIN = 1e-4;
/** Ways round that are added up. */
const PATHS = 3;

/**
 * Asks a claim's other candidates about each of them: where claim and candidate are both the same fact as a third
 * sentence they are hardly two; where the claim's best candidates are another fact than this one they hardly are
 * one. Null for candidates whose own score is too low to be helped.
 * @param between 0..1, how far two candidates are one fact by their sentences alone
 */
export function findSupport(
  scored: readonly ScoredCandidate[],
  between: (a: IndexedClaim, b: IndexedClaim) => number,
): readonly (Support | null)[] {
  const witnesses = [...scored].sort((a, b) => b.score - a.score).slice(0, WITNESSES);
  return scored.map((own) => (own.score < MIN_OWN_SCORE ? null : supportOf(own, witnesses, between)));
}

function supportOf(
  own: ScoredCandidate,
  witnesses: readonly ScoredCandidate[],
  between: (a: IndexedClaim, b: IndexedClaim) => number,
): Support {
  const paths: number[] = [];
  let bestOther = 0;
  let dissent = 0;
  for (const { candidate, score } of witnesses) {
    // Sentences of one text tell different things; they are no witnesses for each other.
    if (candidate.document === own.candidate.document) continue;
    const agreement = between(candidate, own.candidate);
    paths.push(score * agreement);
    bestOther = Math.max(bestOther, score);
    dissent = Math.max(dissent, score * (1 - agreement));
  }
  paths.sort((a, b) => b - a);
  const bestPath = paths[0] ?? 0;
  const sum = paths.slice(0, PATHS).reduce((total, path) => total + path, 0);
  return { bestPath, features: [logit(own.score), bestPath, sum, bestOther, dissent] };
}

/** The logit of a score, kept finite: the feature `ownScore`. */
export function logit(score: number): number {
  const kept = Math.min(1 - MARGIN, Math.max(MARGIN, score));
  return Math.log(kept / (1 - kept));
}
