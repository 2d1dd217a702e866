import type { EntityMention } from './claim.ts';
import type { Clause } from './clauses.ts';
import type { SentenceParts } from './concept-mentions.ts';
import { entityAt, governorOf } from './entity-places.ts';
import { findSubjectBefore } from './subject-before.ts';

/**
 * The participant that is the subject of the verb group at a token: the head of the noun phrase before it, or a
 * name in apposition to that head; in a relative clause its antecedent. Null where the subject is no participant.
 */
export function findSubject(
  parts: SentenceParts,
  verb: number,
  clause: Clause,
  isParticiple: boolean,
): EntityMention | null {
  if (clause.kind === 'relative' && opensWithSubject(parts, clause)) return antecedent(parts, clause.from);
  const span = findSubjectBefore(parts.tokens, verb, parts.language);
  if (span) {
    const from = parts.tokens.findIndex((token) => token.start >= span.start);
    return entityInPhrase(parts, from, verb);
  }
  // `Accusé de vol, Durand a …`: a participle that opens the sentence belongs to the subject behind it.
  return isParticiple ? entityBehindComma(parts, verb) : null;
}

/** `qui`, the subject of its clause. */
function opensWithSubject({ tokens, language }: SentenceParts, { from }: Clause): boolean {
  return language.clauses.subjectRelatives.has(tokens[from]?.norm ?? '');
}

/** What a relative pronoun stands for: the participant that ends right before it, or before the comma. */
function antecedent(parts: SentenceParts, relative: number): EntityMention | null {
  const before = parts.tokens[relative - 1];
  const last = before?.norm === ',' ? parts.tokens[relative - 2] : before;
  return (last && parts.entities.find((entity) => entity.end === last.end)) ?? null;
}

/** The first participant of a phrase that no preposition governs, before any verb form. */
function entityInPhrase(parts: SentenceParts, from: number, to: number): EntityMention | null {
  for (let i = from; i < to; i++) {
    const entity = entityAt(parts, i);
    if (entity && (i === from || governorOf(parts, i) === null)) return entity;
    const token = parts.tokens[i];
    if (!token || token.pos === 'verb') return null;
  }
  return null;
}

function entityBehindComma(parts: SentenceParts, verb: number): EntityMention | null {
  const comma = parts.tokens.findIndex(({ norm }, at) => at > verb && norm === ',');
  if (comma === -1) return null;
  return entityAt(parts, comma + 1) ?? entityAt(parts, comma + 2);
}
