import type { Concept } from '../lexicon/concept.ts';
import type { Language } from '../lexicon/language.ts';
import { overlaps } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import { detectArguments } from './arguments.ts';
import { isAskedFor } from './asked-for.ts';
import type { ConceptMention, EntityMention, Hedge, Modality } from './claim.ts';
import { type Clause, clauseIndexAt } from './clauses.ts';
import { isPresupposedNoun } from './presupposed-noun.ts';

/** A sentence with what earlier steps found in it; spans and token offsets are relative to the sentence. */
export interface SentenceParts {
  readonly tokens: readonly TaggedToken[];
  readonly clauses: readonly Clause[];
  readonly entities: readonly EntityMention[];
  readonly hedges: readonly Hedge[];
  readonly language: Language;
}

/** The concept whose content is what it denies. */
const DENIAL = 'deny';

/** Finds the news concepts a sentence states, in order, with polarity, modality, clause and participants. */
export function detectConcepts(parts: SentenceParts): readonly ConceptMention[] {
  const mentions: ConceptMention[] = [];
  const { tokens, language } = parts;
  let coveredTo = 0;
  for (let at = 0; at < tokens.length; at++) {
    const found = at < coveredTo ? [] : language.concepts.lookup(tokens, at);
    const length = found[0]?.length ?? 1;
    for (const { concept } of found.filter((hit) => hit.length === length))
      mentions.push(describe(concept.id, concept, at, length, parts));
    if (found.length > 0) coveredTo = at + length;
    else if (at >= coveredTo) {
      const lemma = plainPredicate(tokens, at, language);
      if (lemma) mentions.push(describe(`lemma:${lemma}`, null, at, 1, parts));
    }
  }
  return markDenied(mentions);
}

/** The base of a verb or nominalisation that the lexicon has no concept for; null for other words. */
function plainPredicate(tokens: readonly TaggedToken[], at: number, language: Language): string | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.norm.length < 3) return null;
  if (token.pos === 'verb') return language.verbs.light.has(token.lemma) ? null : token.lemma;
  return token.pos === 'noun' ? language.derivations.verb(token.lemma) : null;
}

function describe(
  id: string,
  concept: Concept | null,
  at: number,
  length: number,
  parts: SentenceParts,
): ConceptMention {
  const { tokens, clauses, language } = parts;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[at + length - 1]?.end ?? start;
  const clause = clauseIndexAt(clauses, at);
  const roles = detectArguments(parts, at, length, concept);
  return {
    start,
    end,
    concept: id,
    negated: isNegated(tokens, at, clauses[clause], language),
    modality: modalityOf(parts, at, length, clause, concept),
    clause,
    agent: roles.agent,
    patient: roles.patient,
  };
}

function isNegated(
  tokens: readonly TaggedToken[],
  at: number,
  clause: Clause | undefined,
  { predicates, smallWords }: Language,
): boolean {
  const from = Math.max(clause?.from ?? 0, at - 4);
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation') break;
    if (predicates.negatingDeterminers.has(token.norm) && at - i <= 2) return true;
    if (predicates.particles.has(token.norm) && tokens[at]?.pos === 'verb') {
      // "ne … que" restricts, it does not deny.
      const after = tokens.slice(i + 1, at + 4).map((each) => each.norm);
      return after.some((norm) => predicates.negators.has(norm));
    }
  }
  const isOf = tokens[at]?.pos === 'noun' && tokens[at - 1]?.lemma === smallWords.ofLemma;
  return isOf && predicates.nounNegators.has(tokens[at - 2]?.norm ?? '');
}

function modalityOf(
  parts: SentenceParts,
  at: number,
  length: number,
  clause: number,
  concept: Concept | null,
): Modality {
  const { tokens, clauses, hedges, language } = parts;
  const token = tokens[at];
  if (!token) return 'asserted';
  const span = { start: token.start, end: tokens[at + length - 1]?.end ?? token.end };
  const kind = clauses[clause]?.kind;
  // Tolls are told wherever they stand: `le bilan des morts`.
  if (token.pos === 'noun' && concept?.type !== 'count' && isPresupposedNoun(tokens, at, language))
    return 'presupposed';
  if (isAskedFor(tokens, at, length, language)) return 'planned';
  if (token.pos === 'verb') {
    if (token.verbForms.every((form) => form === 'indicative-future') && token.verbForms.length > 0)
      return 'planned';
    if (
      token.verbForms.includes('infinitive') &&
      tokens.slice(Math.max(0, at - 4), at).some((before) => language.predicates.planning.has(before.lemma))
    )
      return 'planned';
  }
  const inClause = (hedge: Hedge) => {
    const range = clauses[clause];
    return (
      range &&
      hedge.start >= (tokens[range.from]?.start ?? 0) &&
      hedge.end <= (tokens[range.to - 1]?.end ?? 0)
    );
  };
  const hedge = hedges.find((each) => overlaps(each, span)) ?? hedges.find(inClause);
  if (hedge) return hedge.kind === 'future' ? 'planned' : 'hedged';
  if (kind === 'relative') return 'presupposed';
  if (kind === 'subordinate' && token.pos === 'verb') return 'presupposed';
  return 'asserted';
}

/** What stands behind a denial in its sentence is what is denied. */
function markDenied(mentions: readonly ConceptMention[]): readonly ConceptMention[] {
  const denial = mentions.find((mention) => mention.concept === DENIAL && !mention.negated);
  if (!denial) return mentions;
  return mentions.map((mention) =>
    mention.start >= denial.end && mention.modality !== 'presupposed' && mention.concept !== DENIAL
      ? { ...mention, modality: 'denied' }
      : mention,
  );
}
