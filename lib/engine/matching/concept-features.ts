import { sumOf, WEIGHT_SCALE } from './act-weights.ts';
import type { ConceptPair } from './align-concepts.ts';
import { type PropositionContext, scoreProposition } from './proposition.ts';

/** Above this a proposition weighs more by the nat. */
const STRONG_PROPOSITION = 2.2;

/** Features of the concepts two claims share: their weight, roles, modality, and the propositions around them. */
export function describeConcepts(context: PropositionContext, pairs: readonly ConceptPair[]) {
  if (pairs.length === 0) return NO_CONCEPTS;
  const propositions = propositionScores(context, pairs);
  const { acts } = context.here;
  const value = (pair: ConceptPair) => (acts.get(pair.here.concept)?.weight ?? 0) / WEIGHT_SCALE;
  // Several senses of one word are one agreement.
  const distinct = new Map<number, number>();
  const clauses = new Map<string, Map<number, number>>();
  let best: ConceptPair | null = null;
  let most = 0;
  let mostWithRole = 0;
  for (const pair of pairs) {
    if (pair.relation === 'opposite' || pair.swapped) continue;
    const own = value(pair);
    if (best === null || own > most) {
      best = pair;
      most = own;
    }
    if (pair.agent + pair.patient > 0) mostWithRole = Math.max(mostWithRole, own);
    distinct.set(pair.here.start, own);
    addTo(clauses, `${pair.here.clause}|${pair.there.clause}`, pair.here.start, own);
  }
  const isOnce = (modality: ConceptPair['here']['modality']) =>
    best !== null && (best.here.modality === modality) !== (best.there.modality === modality) ? 1 : 0;
  return {
    conceptBest: most,
    conceptSum: sumOf(distinct),
    conceptWithRole: mostWithRole,
    presupposedOne: isOnce('presupposed'),
    planMismatch: isOnce('planned'),
    proposition: Math.log1p(propositions[0] ?? 0),
    strongProposition: Math.max(0, Math.log1p(propositions[0] ?? 0) - STRONG_PROPOSITION),
    propositions: Math.log1p((propositions[1] ?? 0) + (propositions[2] ?? 0)),
    conceptInClause: Math.max(0, ...[...clauses.values()].map(sumOf)),
  };
}

/** Where two claims share no concept. */
const NO_CONCEPTS = {
  ...{ conceptBest: 0, conceptSum: 0, conceptWithRole: 0, presupposedOne: 0, planMismatch: 0 },
  ...{ proposition: 0, strongProposition: 0, propositions: 0, conceptInClause: 0 },
};

/** Keeps a value among those of a pair of clauses, by where its word starts. */
function addTo(
  clauses: Map<string, Map<number, number>>,
  clause: string,
  start: number,
  value: number,
): void {
  const known = clauses.get(clause);
  if (known) known.set(start, value);
  else clauses.set(clause, new Map([[start, value]]));
}

/** Scores of the propositions the claims share, best first; one for each word. */
function propositionScores(context: PropositionContext, pairs: readonly ConceptPair[]): readonly number[] {
  const best = new Map<number, number>();
  for (const pair of pairs)
    best.set(pair.here.start, Math.max(best.get(pair.here.start) ?? 0, scoreProposition(pair, context)));
  return [...best.values()].sort((a, b) => b - a);
}
