import type { ConceptMention } from '../claims/claim.ts';
import type { ConceptIndex, ConceptRelation } from '../lexicon/concept-index.ts';
import type { FramedClaim } from '../pack/pack.ts';
import { onceEachPart } from './once-each.ts';
import { isSameParticipant } from './same-participant.ts';

export type RoleMatch = -1 | 0 | 1 | 2;

/** Two mentions of one concept in two claims, or of concepts that can tell the same fact. */
export interface ConceptPair {
  readonly here: ConceptMention;
  readonly there: ConceptMention;
  readonly relation: ConceptRelation;
  /** Who did it: how many participants are the same, at most 2; -1 different ones; 0 unknown on a side. */
  readonly agent: RoleMatch;
  readonly patient: RoleMatch;
  /** True where agent and patient are exchanged between the two. */
  readonly swapped: boolean;
}

/** Pairs the concept mentions of two claims, each mention of `here` with its best counterpart; opposites included. */
export function alignConcepts(
  here: FramedClaim,
  there: FramedClaim,
  concepts: ConceptIndex,
): readonly ConceptPair[] {
  const pairs: ConceptPair[] = [];
  const others = numberedIn(concepts, there.frame.concepts);
  for (const mine of numberedIn(concepts, here.frame.concepts)) {
    let best: ConceptPair | null = null;
    for (const theirs of others) {
      const relation = relate(mine, theirs, concepts);
      if (relation === null || relation === 'near') continue;
      const pair = describePair(mine.mention, theirs.mention, relation);
      if (!best || rank(pair) > rank(best)) best = pair;
    }
    if (best) pairs.push(best);
  }
  return pairs;
}

/** A mention with the number of its concept, -1 for a word that is none (`lemma:…`). */
interface NumberedMention {
  readonly mention: ConceptMention;
  readonly number: number;
}

/** The mentions of a claim, which is compared with many. */
const numberedIn = onceEachPart(
  (concepts: ConceptIndex, mentions: readonly ConceptMention[]): readonly NumberedMention[] =>
    mentions.map((mention) => ({ mention, number: concepts.numberOf(mention.concept) })),
);

function relate(a: NumberedMention, b: NumberedMention, concepts: ConceptIndex): ConceptRelation | null {
  if (a.number >= 0 || b.number >= 0) return concepts.relationAt(a.number, b.number);
  return a.mention.concept === b.mention.concept ? 'same' : null;
}

function describePair(here: ConceptMention, there: ConceptMention, relation: ConceptRelation): ConceptPair {
  const [agentThere, patientThere] =
    relation === 'converse' ? [there.patient, there.agent] : [there.agent, there.patient];
  const agent = compareRole(here.agent, agentThere);
  const patient = compareRole(here.patient, patientThere);
  const swapped =
    agent <= 0 &&
    patient <= 0 &&
    compareRole(here.agent, patientThere) > 0 &&
    compareRole(here.patient, agentThere) > 0;
  return { here, there, relation, agent, patient, swapped };
}

function compareRole(a: readonly string[], b: readonly string[]): RoleMatch {
  if (a.length === 0 || b.length === 0) return 0;
  if (!isSameParticipant(a, b)) return -1;
  const shared = a.filter((key) => !key.startsWith('role:') && !key.startsWith('place:') && b.includes(key));
  return shared.length > 1 ? 2 : 1;
}

function rank(pair: ConceptPair): number {
  const relation = pair.relation === 'same' ? 3 : pair.relation === 'opposite' ? 0 : 2;
  const plain = pair.there.modality === pair.here.modality ? 0.5 : 0;
  return relation + pair.agent + pair.patient + plain - (pair.swapped ? 2 : 0);
}
