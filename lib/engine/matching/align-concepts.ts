import type { ConceptMention } from '../claims/claim.ts';
import { type ConceptIndex, type ConceptRelation, relationIn } from '../lexicon/concept-index.ts';
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
  const others = there.frame.concepts;
  const numbers = numbersOf(concepts, here.frame.concepts);
  const otherNumbers = numbersOf(concepts, others);
  for (const [n, mine] of here.frame.concepts.entries()) {
    const number = numbers[n] ?? -1;
    const row = number < 0 ? null : concepts.rowOf(number);
    let best: ConceptPair | null = null;
    for (const [other, theirs] of others.entries()) {
      const relation = row === null ? relateWords(mine, theirs) : relationIn(row, otherNumbers[other] ?? -1);
      if (relation === null || relation === 'near') continue;
      const pair = describePair(mine, theirs, relation);
      if (!best || rank(pair) > rank(best)) best = pair;
    }
    if (best) pairs.push(best);
  }
  return pairs;
}

/** The numbers of a claim's concepts, which is compared with many; -1 for words that are none (`lemma:…`). */
const numbersOf = onceEachPart(
  (concepts: ConceptIndex, mentions: readonly ConceptMention[]): Int32Array =>
    Int32Array.from(mentions, ({ concept }) => concepts.numberOf(concept)),
);

/** A word that is no concept is related to itself alone. */
function relateWords(mine: ConceptMention, theirs: ConceptMention): ConceptRelation | null {
  return mine.concept === theirs.concept ? 'same' : null;
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
