import type { Concept } from '../lexicon/concept.ts';
import { COORDINATION, OBLIQUE_PREPOSITIONS, OF_FORMS } from '../lexicon/fr/clause-words.ts';
import type { EntityMention } from './claim.ts';
import type { SentenceParts } from './concept-mentions.ts';

/** Participant keys by role; empty where the sentence names none. */
export interface Arguments {
  readonly agent: readonly string[];
  readonly patient: readonly string[];
}

/**
 * Finds who does it and whom it is done to, by position: before and after a verb (exchanged in the
 * passive), after `de` and after `par`, `à`, `contre` behind a noun. Only the predicate's clause is
 * searched, and for a relative clause its antecedent.
 */
export function detectArguments(
  parts: SentenceParts,
  at: number,
  length: number,
  concept: Concept | null,
): Arguments {
  const token = parts.tokens[at];
  if (!token) return { agent: [], patient: [] };
  return token.pos === 'verb' || (token.pos === 'adjective' && concept?.type === 'act')
    ? verbArguments(parts, at, length)
    : nounArguments(parts, at, length);
}

function verbArguments(parts: SentenceParts, at: number, length: number): Arguments {
  const { tokens, clauses } = parts;
  const clause = clauses.find((each) => at >= each.from && at < each.to) ?? {
    from: 0,
    to: tokens.length,
    kind: 'main',
  };
  const subject =
    nearestBefore(parts, at, clause.from) ??
    (clause.kind === 'relative' || clause.kind === 'coordinate'
      ? nearestBefore(parts, clause.from, 0)
      : null);
  const object = nearestAfter(
    parts,
    at + length,
    Math.min(tokens.length, clause.to + (clause.to - at < 4 ? 6 : 0)),
  );
  if (!isPassive(parts, at))
    return { agent: withCoordinated(parts, subject), patient: withCoordinated(parts, object) };
  // A phrase may hold the word itself: `reçu par`.
  const by = agentAfterPar(parts, at + 1);
  return { agent: withCoordinated(parts, by), patient: withCoordinated(parts, subject) };
}

function nounArguments(parts: SentenceParts, at: number, length: number): Arguments {
  const { tokens } = parts;
  let agent: readonly string[] = [];
  let patient: readonly string[] = [];
  for (let i = at + length; i < Math.min(tokens.length, at + length + 10); i++) {
    const token = tokens[i];
    if (!token || token.pos === 'verb' || token.kind === 'punctuation') break;
    const entity = entityAt(parts, i);
    if (!entity) continue;
    const link = linkBefore(parts, i, at + length);
    if (link === null || OF_FORMS.has(link)) agent = agent.length > 0 ? agent : entity.keys;
    else patient = patient.length > 0 ? patient : entity.keys;
  }
  return { agent, patient };
}

/** The keys of an entity and of those coordinated with it, or standing for the same words (`les deux pays`). */
function withCoordinated(parts: SentenceParts, entity: EntityMention | null): readonly string[] {
  if (!entity) return [];
  const keys = new Set(entity.keys);
  const at = parts.entities.indexOf(entity);
  for (const step of [1, -1]) {
    let last = entity;
    for (let i = at + step; ; i += step) {
      const next = parts.entities[i];
      if (!next || !areCoordinated(parts, last, next)) break;
      for (const key of next.keys) keys.add(key);
      last = next;
    }
  }
  return [...keys];
}

function areCoordinated(parts: SentenceParts, a: EntityMention, b: EntityMention): boolean {
  if (a.start === b.start) return true;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = parts.tokens.filter((token) => token.start >= first.end && token.end <= second.start);
  return a.kind === b.kind && COORDINATION.test(between.map((token) => token.norm).join(' '));
}

/** The first token of an entity at index `i`, else null. */
function entityAt(parts: SentenceParts, i: number): EntityMention | null {
  const token = parts.tokens[i];
  return parts.entities.find((entity) => entity.start === token?.start) ?? null;
}

function linkBefore(parts: SentenceParts, i: number, from: number): string | null {
  for (let k = i - 1; k >= from; k--) {
    const token = parts.tokens[k];
    if (token?.pos === 'preposition' || (token && OF_FORMS.has(token.norm))) return token.norm;
  }
  return null;
}

/** The subject: the first entity of the stretch that no preposition governs, else the nearest one. */
function nearestBefore(parts: SentenceParts, at: number, from: number): EntityMention | null {
  let nearest: EntityMention | null = null;
  for (let i = at - 1; i >= from; i--) {
    const entity = entityAt(parts, i);
    if (!entity) continue;
    nearest ??= entity;
    const before = parts.tokens[i - 1];
    const beforeThat = parts.tokens[i - 2];
    const isOblique = [before, beforeThat].some(
      (token) =>
        token &&
        token.start >= (parts.tokens[from]?.start ?? 0) &&
        (OBLIQUE_PREPOSITIONS.has(token.norm) || OF_FORMS.has(token.norm)),
    );
    if (!isOblique) return entity;
  }
  return nearest;
}

function nearestAfter(parts: SentenceParts, from: number, to: number): EntityMention | null {
  for (let i = from; i < to; i++) {
    const entity = entityAt(parts, i);
    if (entity) return entity;
  }
  return null;
}

function agentAfterPar(parts: SentenceParts, from: number): EntityMention | null {
  for (let i = from; i < Math.min(parts.tokens.length, from + 12); i++)
    if (parts.tokens[i]?.norm === 'par')
      return nearestAfter(parts, i + 1, Math.min(parts.tokens.length, i + 6));
  return null;
}

/** `a été reçu`, `est accueilli par`: a participle behind a form of être, with être itself in the passive. */
function isPassive(parts: SentenceParts, at: number): boolean {
  const { tokens } = parts;
  if (!tokens[at]?.verbForms.includes('past-participle')) return false;
  const before = tokens.slice(Math.max(0, at - 3), at);
  const hasBeen = before.some((token) => token.norm === 'été');
  const followedByPar = tokens.slice(at + 1, at + 9).some((token) => token.norm === 'par');
  return hasBeen || (followedByPar && before.some((token) => token.lemma === 'être'));
}
