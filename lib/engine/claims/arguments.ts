import type { Concept } from '../lexicon/concept.ts';
import type { EntityMention } from './claim.ts';
import type { SentenceParts } from './concept-mentions.ts';
import { nounArguments } from './noun-arguments.ts';
import { verbArguments } from './verb-arguments.ts';

/** Participant keys by role; empty where the sentence names none. */
export interface Arguments {
  readonly agent: readonly string[];
  readonly patient: readonly string[];
}

/**
 * Finds who does it and whom it is done to: subject and object of a verb, exchanged in the passive; behind a noun
 * what `de`, `par` and other prepositions name. All who act together are given.
 */
export function detectArguments(
  parts: SentenceParts,
  at: number,
  length: number,
  concept: Concept | null,
): Arguments {
  const token = parts.tokens[at];
  if (!token) return { agent: [], patient: [] };
  const isVerbal = token.pos === 'verb' || (token.pos === 'adjective' && concept?.type === 'act');
  const { agent, patient } = isVerbal
    ? verbArguments(parts, at, length)
    : nounArguments(parts, at, length, concept);
  return { agent: withCoordinated(parts, agent), patient: withCoordinated(parts, patient) };
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
  return (
    a.kind === b.kind &&
    parts.language.clauses.coordination.test(between.map((token) => token.norm).join(' '))
  );
}
