import type { ConceptPair } from './align-concepts.ts';
import { keyOf, type PropositionContext, scoreProposition } from './proposition.ts';

/** Above this a proposition weighs more by the nat. */
const STRONG_PROPOSITION = 2.2;

/** Weights of rare concepts and words are divided by this to bring sums near 1. */
export const WEIGHT_SCALE = 10;

/** Features of the concepts two claims share: their weight, roles, modality, and the propositions around them. */
export function describeConcepts(context: PropositionContext, pairs: readonly ConceptPair[]) {
  const { weight } = context;
  const propositions = propositionScores(context, pairs);
  const value = (pair: ConceptPair) => weight(keyOf(pair.here.concept)) / WEIGHT_SCALE;
  const agreeing = pairs.filter((pair) => pair.relation !== 'opposite' && !pair.swapped);
  const best = agreeing.reduce<ConceptPair | null>(
    (top, pair) => (!top || value(pair) > value(top) ? pair : top),
    null,
  );
  // Several senses of one word are one agreement.
  const distinct = new Map(agreeing.map((pair) => [pair.here.start, value(pair)]));
  const withRole = agreeing.filter((pair) => pair.agent + pair.patient > 0);
  const largest = (some: readonly ConceptPair[]) => Math.max(0, ...some.map(value));
  const is = (test: boolean | null) => (test ? 1 : 0);
  return {
    conceptBest: best ? value(best) : 0,
    conceptSum: [...distinct.values()].reduce((sum, each) => sum + each, 0),
    conceptWithRole: largest(withRole),
    presupposedOne: is(
      best && (best.here.modality === 'presupposed') !== (best.there.modality === 'presupposed'),
    ),
    planMismatch: is(best && (best.here.modality === 'planned') !== (best.there.modality === 'planned')),
    proposition: Math.log1p(propositions[0] ?? 0),
    strongProposition: Math.max(0, Math.log1p(propositions[0] ?? 0) - STRONG_PROPOSITION),
    propositions: Math.log1p((propositions[1] ?? 0) + (propositions[2] ?? 0)),
    conceptInClause: Math.max(0, ...clauseSums(agreeing, value)),
  };
}

/** Scores of the propositions the claims share, best first; one for each word. */
function propositionScores(context: PropositionContext, pairs: readonly ConceptPair[]): readonly number[] {
  const best = new Map<number, number>();
  for (const pair of pairs)
    best.set(pair.here.start, Math.max(best.get(pair.here.start) ?? 0, scoreProposition(pair, context)));
  return [...best.values()].sort((a, b) => b - a);
}

/** Sums of the distinct concepts that stand in one clause on both sides. */
function clauseSums(pairs: readonly ConceptPair[], value: (pair: ConceptPair) => number): number[] {
  const groups = Map.groupBy(pairs, (pair) => `${pair.here.clause}|${pair.there.clause}`);
  return [...groups.values()].map((group) =>
    [...new Map(group.map((pair) => [pair.here.start, value(pair)])).values()].reduce(
      (sum, each) => sum + each,
      0,
    ),
  );
}
