import type { EntityMention } from './claim.ts';
import type { Clause } from './clauses.ts';
import type { SentenceParts } from './concept-mentions.ts';
import { entityAt, governorOf } from './entity-places.ts';
import { findSubject } from './subject.ts';
import { isFiniteVerb } from './token-tests.ts';
import { readVerbGroup } from './verb-group.ts';

/** Who does what a verb says, and whom it is done to; null where the sentence names nobody. */
export interface VerbArguments {
  readonly agent: EntityMention | null;
  readonly patient: EntityMention | null;
}

/** How far behind a passive its `par` may stand. */
const REACH_OF_BY = 12;
/** How far behind `par` the agent may stand. */
const REACH_OF_AGENT = 5;

/** Finds subject and object of the verb at a token, exchanged in the passive. */
export function verbArguments(parts: SentenceParts, at: number, length: number): VerbArguments {
  const { tokens, language } = parts;
  const clause = clauseAt(parts, at);
  const group = readVerbGroup(tokens, at, language.verbs);
  const subject =
    group.form === 'infinitive'
      ? findController(parts, group.first, clause)
      : findSubject(parts, group.first, clause, group.form === 'participle');
  if (group.passive) return { agent: agentBehind(parts, at + 1), patient: subject };
  const to = Math.min(tokens.length, clause.to + (clause.to - at < 4 ? 6 : 0));
  return { agent: subject, patient: findObject(parts, at + length, to) };
}

function clauseAt(parts: SentenceParts, at: number): Clause {
  const known = parts.clauses.find((each) => at >= each.from && at < each.to);
  return known ?? { from: 0, to: parts.tokens.length, kind: 'main' };
}

/**
 * Who does what an infinitive or gerund says: whoever stands between the governing verb and it
 * (`accuse Moscou de bombarder`), else the subject of the governing verb (`Durand veut partir`).
 */
function findController(parts: SentenceParts, at: number, clause: Clause): EntityMention | null {
  const { tokens, language } = parts;
  const { to } = language.smallWords;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) break;
    const entity = entityAt(parts, i);
    if (entity && !entity.resolved && (governorOf(parts, i) ?? to) === to && i >= clause.from) return entity;
    if (isFiniteVerb(token)) return findSubject(parts, i, clauseAt(parts, i), false);
  }
  return null;
}

/** The nearest participant behind the verb that can be its object, before the next finite verb. */
function findObject(parts: SentenceParts, from: number, to: number): EntityMention | null {
  const { noObject } = parts.language.clauses;
  for (let i = from; i < to; i++) {
    const entity = entityAt(parts, i);
    if (entity && !noObject.has(governorOf(parts, i) ?? '')) return entity;
  }
  return null;
}

function agentBehind(parts: SentenceParts, from: number): EntityMention | null {
  const { by } = parts.language.smallWords;
  const to = Math.min(parts.tokens.length, from + REACH_OF_BY);
  for (let i = from - 1; i < to; i++) {
    if (!by.has(parts.tokens[i]?.norm ?? '')) continue;
    for (let k = i + 1; k < Math.min(parts.tokens.length, i + 1 + REACH_OF_AGENT); k++) {
      const entity = entityAt(parts, k);
      if (entity) return entity;
    }
    return null;
  }
  return null;
}
