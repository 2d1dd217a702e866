import type { Language } from '../lexicon/language.ts';
import type { DateMention } from '../text/date-mention.ts';
import type { Quantity } from '../text/quantity.ts';
import { overlaps, type Span } from '../text/span.ts';
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
import { type Clause, clauseIndexAt, extractClauses } from './clauses.ts';
import { detectConcepts } from './concept-mentions.ts';
import { contentKeys, isContent } from './content-keys.ts';
import { countedConcepts } from './counted-concepts.ts';

/** What a frame is made of. Tokens and spans are relative to the sentence. */
export interface FrameParts {
  readonly tokens: readonly TaggedToken[];
  readonly entities: readonly EntityMention[];
  readonly hedges: readonly Hedge[];
  readonly attribution: Attribution | null;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  /** Keys of the claim before, which `une telle coopération`, `ces allégations` refer to. */
  readonly previous: readonly FrameKey[];
  /** Start of a noun → lemma of the thing it takes up (`l’appareil`: `avion`). */
  readonly things?: ReadonlyMap<number, string>;
}

/** Builds the frame of one sentence: concepts with roles, participants, counted numbers, dates, content keys. */
export function buildFrame(parts: FrameParts, language: Language): ClaimFrame {
  const clauses = extractClauses(parts.tokens, language.clauses);
  const concepts = detectConcepts({ ...parts, clauses, language }).map((mention) =>
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
    keys: withReferredKeys(contentKeys({ ...parts, clauses, concepts }, language), parts, language),
    concepts,
    entities: parts.entities,
    quantities,
    dates: parts.dates.map((date) => ({ ...date, clause: clauseOfSpan(date, parts.tokens, clauses) })),
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

/** A sentence that points back (`ont nié une telle coopération`) is also about the acts of the claim before. */
function withReferredKeys(
  keys: readonly FrameKey[],
  { tokens, previous }: FrameParts,
  { references: { such, pointing } }: Language,
): readonly FrameKey[] {
  const pointsBack = tokens.some(
    ({ norm, pos }) => such.has(norm) || (pos === 'determiner' && pointing.has(norm)),
  );
  if (!pointsBack) return keys;
  const known = new Set(keys.map(({ key }) => key));
  const clause = keys.at(-1)?.clause ?? 0;
  const offset = 1 + Math.max(-1, ...keys.map(({ slot }) => slot));
  const referred = previous.filter(({ key }) => key.startsWith('concept:') && !known.has(key));
  return [...keys, ...referred.map(({ key, slot }) => ({ key, clause, slot: offset + slot }))];
}

/** Who says it is the source the sentence names, wherever it stands: `a déclaré lundi son assistant`. */
function withSpeaker(mention: ConceptMention, { attribution, entities }: FrameParts): ConceptMention {
  if (!attribution || !overlaps(attribution.cueSpan, mention)) return mention;
  const speaker = entities.find((entity) => overlaps(entity, attribution.sourceSpan));
  return speaker ? { ...mention, agent: speaker.keys } : mention;
}

function clauseOfSpan(span: Span, tokens: readonly TaggedToken[], clauses: readonly Clause[]): number {
  return clauseIndexAt(
    clauses,
    tokens.findIndex((token) => token.end > span.start),
  );
}
