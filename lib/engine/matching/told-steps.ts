import type { ConceptMention } from '../claims/claim.ts';
import { PENALTY_ASKED, PROCEDURES } from '../lexicon/procedures.ts';
import { isTold } from './act-weights.ts';

/** How far the procedures are that a claim tells as news. */
export interface ToldSteps {
  /** The latest step of each of `PROCEDURES`, from 1; 0 where it tells none. */
  readonly latest: readonly number[];
  /** True where a penalty is asked for. */
  readonly isPenaltyAsked: boolean;
}

/** By concept the number of its procedure and of its step there, from 1. */
const STEPS: ReadonlyMap<string, { readonly procedure: number; readonly step: number }> = new Map(
  PROCEDURES.flatMap((steps, procedure) =>
    steps.flatMap((concepts, n) => concepts.map((concept) => [concept, { procedure, step: n + 1 }] as const)),
  ),
);

/** Reads which steps a claim tells; what was not done is no step. */
export function toldSteps(concepts: readonly ConceptMention[]): ToldSteps {
  const told = concepts.filter((mention) => isTold(mention) && !mention.negated);
  const latest = PROCEDURES.map(() => 0);
  for (const { concept } of told) {
    const found = STEPS.get(concept);
    if (found) latest[found.procedure] = Math.max(latest[found.procedure] ?? 0, found.step);
  }
  return { latest, isPenaltyAsked: told.some(({ concept }) => concept === PENALTY_ASKED) };
}

/**
 * Features of the steps that two claims tell: whether some procedure is at another step on each side, and whether a
 * penalty is asked for on one side only.
 */
export function describeSteps(here: ToldSteps, there: ToldSteps) {
  const isApart = here.latest.some((step, n) => {
    const other = there.latest[n] ?? 0;
    return step > 0 && other > 0 && step !== other;
  });
  return {
    stepsApart: isApart ? 1 : 0,
    penaltyAskedOne: here.isPenaltyAsked !== there.isPenaltyAsked ? 1 : 0,
  };
}
