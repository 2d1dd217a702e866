import type { Language } from '../lexicon/language.ts';
import type { DateMention } from '../text/date-mention.ts';
import type { Quantity } from '../text/quantity.ts';
import { overlaps } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import type {
  Attribution,
  ClaimFrame,
  ConceptMention,
  CountedQuantity,
  EntityMention,
  FrameKey,
  Hedge,
} from './claim.ts';
import { type Clause, extractClauses } from './clauses.ts';
import { detectConcepts } from './concept-mentions.ts';
import { countedConcepts } from './counted-concepts.ts';

/** What a frame is made of. Tokens and spans are relative to the sentence. */
export interface FrameParts {
  readonly tokens: readonly TaggedToken[];
  readonly entities: readonly EntityMention[];
  readonly hedges: readonly Hedge[];
  readonly attribution: Attribution | null;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}

/** Builds the frame of one sentence: concepts with roles, participants, counted numbers, dates, content keys. */
export function buildFrame(parts: FrameParts, language: Language): ClaimFrame {
  const clauses = extractClauses(parts.tokens);
  const concepts = detectConcepts({ ...parts, clauses }, language).map((mention) =>
    withSpeaker(mention, parts),
  );
  const quantities = parts.quantities.map(
    (quantity): CountedQuantity => ({
      ...quantity,
      of: countedConcepts(quantity, parts.tokens, clauses, concepts, language),
    }),
  );
  return {
    terms: parts.tokens.filter((token) => isContent(token, language)).map((token) => token.lemma),
    keys: contentKeys(parts, clauses, concepts, language),
    concepts,
    entities: parts.entities,
    quantities,
    dates: parts.dates,
    loadedTerms: parts.tokens.flatMap((token, at) =>
      language.loadedTerms.lookup(parts.tokens, at).map(({ set, term, load, length }) => ({
        start: token.start,
        end: parts.tokens[at + length - 1]?.end ?? token.end,
        set,
        term,
        load,
      })),
    ),
  };
}

/** Who says it is the source the sentence names, wherever it stands: `a déclaré lundi son assistant`. */
function withSpeaker(mention: ConceptMention, { attribution, entities }: FrameParts): ConceptMention {
  if (!attribution || !overlaps(attribution.cueSpan, mention)) return mention;
  const speaker = entities.find((entity) => overlaps(entity, attribution.sourceSpan));
  return speaker ? { ...mention, agent: speaker.keys } : mention;
}

/** True for words that carry content: no function words, no punctuation, no numbers. */
function isContent(token: TaggedToken, language: Language): boolean {
  if (token.kind !== 'word' || token.norm.length < 2) return false;
  if (token.pos === 'noun' || token.pos === 'name' || token.pos === 'adjective')
    return !language.stopWords.has(token.lemma);
  if (token.pos === 'verb' || token.pos === 'adverb' || token.pos === 'other')
    return !language.stopWords.has(token.lemma) && token.norm.length > 3;
  return false;
}

/** Content units with concepts and participants standing for their words, in order of the text. */
function contentKeys(
  parts: FrameParts,
  clauses: readonly Clause[],
  concepts: readonly ConceptMention[],
  language: Language,
): readonly FrameKey[] {
  const keys: FrameKey[] = [];
  const clauseOf = (at: number) =>
    Math.max(
      0,
      clauses.findIndex((clause) => at >= clause.from && at < clause.to),
    );
  const seenEntities = new Set<EntityMention>();
  for (const [at, token] of parts.tokens.entries()) {
    const clause = clauseOf(at);
    const entity = parts.entities.find((each) => overlaps(each, token));
    if (entity) {
      if (!seenEntities.has(entity)) for (const key of entityContent(entity)) keys.push({ key, clause });
      seenEntities.add(entity);
      continue;
    }
    const mentions = concepts.filter((each) => overlaps(each, token) && !each.concept.startsWith('lemma:'));
    if (mentions.length > 0) {
      for (const mention of mentions)
        if (mention.start === token.start) keys.push({ key: `concept:${mention.concept}`, clause });
      continue;
    }
    if (isContent(token, language)) keys.push({ key: baseOf(token, language), clause });
  }
  return keys;
}

/** A person counts by every part of the name, so that short forms still meet long ones. */
function entityContent(entity: EntityMention): readonly string[] {
  const person = entity.keys.find((key) => key.startsWith('person:'));
  if (person)
    return person
      .slice('person:'.length)
      .split(' ')
      .map((part) => `name:${part}`);
  return entity.keys.slice(0, 1);
}

function baseOf(token: TaggedToken, language: Language): string {
  return token.pos === 'noun' ? language.derivations.base(token.lemma, 'noun') : token.lemma;
}
