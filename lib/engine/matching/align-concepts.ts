import type { Claim, ConceptMention } from '../claims/claim.ts';
import type { ConceptIndex, ConceptRelation } from '../lexicon/concept-index.ts';
import { isSameParticipant } from './same-participant.ts';

/** Two mentions of one concept in two claims, or of concepts that can tell the same fact. */
export interface ConceptPair {
  readonly here: ConceptMention;
  readonly there: ConceptMention;
  readonly relation: ConceptRelation;
  /** Who did it: 1 the same participant, -1 different ones, 0 unknown on a side. */
  readonly agent: -1 | 0 | 1;
  readonly patient: -1 | 0 | 1;
  /** True where agent and patient are exchanged between the two. */
  readonly swapped: boolean;
}

/** Pairs the concept mentions of two claims, each mention of `here` with its best counterpart; opposites included. */
export function alignConcepts(here: Claim, there: Claim, concepts: ConceptIndex): readonly ConceptPair[] {
  const pairs: ConceptPair[] = [];
  for (const mine of here.frame.concepts) {
    let best: ConceptPair | null = null;
    for (const theirs of there.frame.concepts) {
      const relation = relate(mine.concept, theirs.concept, concepts);
      if (!relation || relation === 'near') continue;
      const pair = describePair(mine, theirs, relation);
      if (!best || rank(pair) > rank(best)) best = pair;
    }
    if (best) pairs.push(best);
  }
  return pairs;
}

function relate(a: string, b: string, concepts: ConceptIndex): ConceptRelation | null {
  if (a === b) return 'same';
  return a.startsWith('lemma:') || b.startsWith('lemma:') ? null : concepts.relation(a, b);
}

function describePair(here: ConceptMention, there: ConceptMention, relation: ConceptRelation): ConceptPair {
  const turned = relation === 'converse';
  const agent = compareRole(here.agent, turned ? there.patient : there.agent);
  const patient = compareRole(here.patient, turned ? there.agent : there.patient);
  const swapped =
    compareRole(here.agent, turned ? there.agent : there.patient) === 1 &&
    compareRole(here.patient, turned ? there.patient : there.agent) === 1 &&
    agent !== 1 &&
    patient !== 1;
  return { here, there, relation, agent, patient, swapped };
}

function compareRole(a: readonly string[], b: readonly string[]): -1 | 0 | 1 {
  if (a.length === 0 || b.length === 0) return 0;
  return isSameParticipant(a, b) ? 1 : -1;
}

function rank(pair: ConceptPair): number {
  const relation = pair.relation === 'same' ? 3 : pair.relation === 'opposite' ? 0 : 2;
  const plain = pair.there.modality === pair.here.modality ? 0.5 : 0;
  return relation + pair.agent + pair.patient + plain - (pair.swapped ? 2 : 0);
}
