import type { Concept } from '../lexicon/concept.ts';
import type { Language } from '../lexicon/language.ts';
import type { EntityMention } from './claim.ts';
import type { SentenceParts } from './concept-mentions.ts';
import { entityAt, governorOf } from './entity-places.ts';
import type { VerbArguments } from './verb-arguments.ts';

/** How far behind a noun its complements may stand. */
const REACH = 10;

/**
 * Finds the participants of a noun of action behind it: `de` names who does it (`la démission de Durand`), or
 * whom it is done to where the noun says so or `par` names who does it (`l’arrestation de Durand par …`).
 */
export function nounArguments(
  parts: SentenceParts,
  at: number,
  length: number,
  concept: Concept | null,
): VerbArguments {
  const { tokens, language } = parts;
  const { of: ofForms, by: byForms } = language.smallWords;
  let of: EntityMention | null = null;
  let by: EntityMention | null = null;
  let other: EntityMention | null = null;
  for (let i = at + length; i < Math.min(tokens.length, at + length + REACH); i++) {
    const token = tokens[i];
    if (!token || token.pos === 'verb' || token.kind === 'punctuation') break;
    const entity = entityAt(parts, i);
    if (!entity) continue;
    const link = governorOf(parts, i) ?? linkBefore(parts, i, at + length);
    if (link === null || ofForms.has(link)) of ??= entity;
    else if (byForms.has(link)) by ??= entity;
    else other ??= entity;
  }
  if (by) return { agent: by, patient: of ?? other };
  return isObjective(tokens[at]?.lemma, concept, language)
    ? { agent: null, patient: of ?? other }
    : { agent: of, patient: other };
}

/** True where `de` names whom it is done to: bodies that act on persons are named otherwise. */
function isObjective(lemma: string | undefined, concept: Concept | null, { clauses }: Language): boolean {
  if (lemma !== undefined && clauses.objectiveNouns.has(lemma)) return true;
  const { agent, patient } = concept?.slots ?? {};
  return (
    concept?.type === 'act' &&
    (agent === 'organisation' || agent === 'state') &&
    (patient === 'person' || patient === 'people')
  );
}

function linkBefore(parts: SentenceParts, i: number, from: number): string | null {
  for (let k = i - 1; k >= from; k--) {
    const token = parts.tokens[k];
    if (token?.pos === 'preposition' || (token && parts.language.smallWords.of.has(token.norm)))
      return token.norm;
  }
  return null;
}
