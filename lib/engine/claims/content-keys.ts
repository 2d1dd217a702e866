import type { Language } from '../lexicon/language.ts';
import { overlaps } from '../text/span.ts';
import type { TaggedToken } from '../text/token.ts';
import type { ConceptMention, EntityMention, FrameKey } from './claim.ts';
import { type Clause, clauseIndexAt } from './clauses.ts';

/** What the content of a sentence is read from. */
export interface ContentParts {
  readonly tokens: readonly TaggedToken[];
  readonly entities: readonly EntityMention[];
  readonly clauses: readonly Clause[];
  readonly concepts: readonly ConceptMention[];
  /** Start of a noun → lemma of the thing it takes up, which shares its slot. */
  readonly things?: ReadonlyMap<number, string>;
}

/** Verb and noun forms shorter than this carry no content of their own unless they are nouns or names. */
const MIN_LENGTH = 4;

/** True for words that carry content: no function words, no punctuation, no numbers. */
export function isContent(token: TaggedToken, language: Language): boolean {
  if (token.kind !== 'word' || token.norm.length < 2 || language.stopWords.has(token.lemma)) return false;
  if (token.pos === 'noun' || token.pos === 'name' || token.pos === 'adjective') return true;
  const mayCarry = token.pos === 'verb' || token.pos === 'adverb' || token.pos === 'other';
  return mayCarry && token.norm.length >= MIN_LENGTH;
}

/**
 * Content units in order of the text, with concepts and participants standing for their words. The senses of
 * one word and the parts of one name share a slot; the same unit twice in a sentence has one slot.
 */
export function contentKeys(parts: ContentParts, language: Language): readonly FrameKey[] {
  const keys: FrameKey[] = [];
  const slots = new Map<string, number>();
  const put = (alternatives: readonly string[], clause: number) => {
    if (alternatives.length === 0) return;
    const id = alternatives.join(' ');
    const slot = slots.get(id) ?? slots.size;
    slots.set(id, slot);
    for (const key of alternatives) keys.push({ key, clause, slot });
  };
  const seen = new Set<EntityMention>();
  for (const [at, token] of parts.tokens.entries()) {
    const clause = clauseIndexAt(parts.clauses, at);
    const entity = parts.entities.find((each) => overlaps(each, token));
    const mentions = parts.concepts.filter(
      (each) => overlaps(each, token) && !each.concept.startsWith('lemma:'),
    );
    if (entity) {
      if (seen.has(entity)) continue;
      seen.add(entity);
      put(entityContent(entity), clause);
      const body = entity.heldRole?.split('@')[1];
      // The state of an office is told with every holder of one; its body says something of its own.
      if (body && !body.startsWith('country:')) put([body], clause);
    } else if (mentions.length > 0) {
      const starting = mentions.filter((mention) => mention.start === token.start);
      put(conceptKeys(starting, language), clause);
    } else if (isContent(token, language)) {
      const meant = parts.things?.get(token.start);
      put([baseOf(token, language), ...(meant === undefined ? [] : [meant])], clause);
    }
  }
  return keys;
}

/** The senses of a word and the wider concepts they are kinds of, so that a kind meets its like. */
function conceptKeys(mentions: readonly ConceptMention[], language: Language): readonly string[] {
  const own = mentions.map((mention) => mention.concept);
  const wider = own.flatMap((concept) => language.concepts.ancestors(concept).slice(0, 1));
  return [...new Set([...own, ...wider])].map((concept) => `concept:${concept}`);
}

/**
 * A person counts by any part of the name, so that short forms meet long ones, and by the offices the article
 * gives to the name, so that the name meets `le président chilien` of an article that does not tell it.
 */
function entityContent(entity: EntityMention): readonly string[] {
  const person = entity.keys.find((key) => key.startsWith('person:'));
  if (!person) return entity.keys.slice(0, 1);
  const offices = entity.keys.filter((key) => key.startsWith('role:') && key.includes('@'));
  return [
    ...[...new Set(person.slice('person:'.length).split(' '))].map((part) => `name:${part}`),
    ...offices,
  ];
}

function baseOf(token: TaggedToken, language: Language): string {
  return token.pos === 'noun' ? language.derivations.base(token.lemma, 'noun') : token.lemma;
}
