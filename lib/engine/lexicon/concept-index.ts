import type { TaggedToken } from '../text/token.ts';
import type { Concept } from './concept.ts';
import {
  buildPhraseTable,
  type ConceptHit,
  findPhrases,
  type PhraseForm,
  phraseFormOf,
} from './concept-phrases.ts';
import { type ConceptRelation, createRelations, relationIn } from './concept-relations.ts';
import type { PhraseGrammar } from './phrase-grammar.ts';

export type { ConceptHit } from './concept-phrases.ts';
export { type ConceptRelation, relationIn } from './concept-relations.ts';

/** Finds concepts in tagged text and says how two of them are related. */
export interface ConceptIndex {
  /**
   * The concepts that begin at a token, the longest first, each concept once; several for a word with
   * several meanings, none for a word of no concept. Verbs match verbs and adjectival participles, nouns
   * and adjectives each other, reflexive verbs (`se rendre`) only behind their pronoun.
   */
  lookup(tokens: readonly TaggedToken[], at: number): readonly ConceptHit[];
  /** What the phrases of concepts make of a word in lower case. */
  phraseForm(norm: string): PhraseForm;
  /** The concept of this id; null when there is none. */
  get(id: string): Concept | null;
  /** Ids of the wider concepts, the nearest first. */
  ancestors(id: string): readonly string[];
  /** How two concepts are related; null for unrelated and unknown ones. */
  relation(a: string, b: string): ConceptRelation | null;
  /** The number of a concept, its place in a row; -1 for an unknown id. */
  numberOf(id: string): number;
  /**
   * For those who ask often: a cell for every concept, how the concept with this number is related to it, for
   * `relationIn`.
   */
  rowOf(number: number): Uint8Array;
}

type WordTable = ReadonlyMap<string, readonly Concept[]>;

/** Makes the index. A lookup costs the phrases that share the token's word; all else is in maps. */
export function buildConceptIndex(concepts: readonly Concept[], grammar: PhraseGrammar): ConceptIndex {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const phrases = buildPhraseTable(concepts, grammar);
  const { verbs, reflexives, nouns, stated, adjectives, reflexiveAdjectives } = buildWordTables(
    concepts,
    grammar,
  );
  const { ancestors, numberOf, rowOf } = createRelations(byId);

  const find = (table: WordTable, token: TaggedToken) => findWord(table, token, grammar);

  function singleWords(tokens: readonly TaggedToken[], at: number): readonly Concept[] {
    const token = tokens[at];
    if (!token) return NONE;
    switch (token.pos) {
      case 'verb':
        return join(
          isReflexive(tokens, at, grammar) ? find(reflexives, token) : NONE,
          find(verbs, token),
          isStative(tokens, at, grammar) ? (stated.get(grammar.baseParticiple(token.norm)) ?? NONE) : NONE,
        );
      // Taggers mix up nouns and adjectives most of all (`un mort`, `un homme mort`); the meaning is the same.
      // Participles that no concept lists are not nouns: `un parti` has not left, `un invité` is a guest.
      case 'noun':
        return join(find(nouns, token), find(stated, token));
      case 'adjective':
        return join(
          isReflexive(tokens, at, grammar) ? find(reflexiveAdjectives, token) : NONE,
          find(adjectives, token),
          find(nouns, token),
        );
      default:
        return NONE;
    }
  }

  return {
    lookup(tokens, at) {
      const words = singleWords(tokens, at).map((concept) => ({ concept, length: 1 }));
      const hits = join(findPhrases(phrases, tokens, at, grammar), words);
      if (hits.length < 2) return hits;
      const longestFirst = hits.toSorted((a, b) => b.length - a.length);
      const seen = new Set<string>();
      return longestFirst.filter(({ concept }) => !seen.has(concept.id) && seen.add(concept.id));
    },
    phraseForm: (norm) => phraseFormOf(phrases, norm, grammar),
    get: (id) => byId.get(id) ?? null,
    ancestors,
    relation(a, b) {
      const [row, place] = [numberOf(a), numberOf(b)];
      return row < 0 ? null : relationIn(rowOf(row), place);
    },
    numberOf,
    rowOf,
  };
}

/** Concepts by their single words; phrases have a table of their own. */
function buildWordTables(concepts: readonly Concept[], grammar: PhraseGrammar) {
  const put = (table: Map<string, Concept[]>, written: string, concept: Concept) =>
    putWord(table, written, concept, grammar);
  const verbs = new Map<string, Concept[]>();
  const reflexives = new Map<string, Concept[]>();
  const nouns = new Map<string, Concept[]>();
  const stated = new Map<string, Concept[]>();
  const adjectives = new Map<string, Concept[]>();
  const reflexiveAdjectives = new Map<string, Concept[]>();
  for (const concept of concepts) {
    for (const noun of concept.nouns) put(nouns, noun, concept);
    for (const adjective of concept.adjectives ?? NO_WORDS) {
      put(stated, adjective, concept);
      put(adjectives, adjective, concept);
    }
    for (const verb of concept.verbs) {
      const stem = grammar.reflexiveStem(verb);
      put(stem === null ? verbs : reflexives, stem ?? verb, concept);
      if (verb.includes(' ') && stem === null) continue;
      const participle = grammar.pastParticiple(stem ?? verb);
      if (participle) put(stem === null ? adjectives : reflexiveAdjectives, participle, concept);
    }
  }
  return { verbs, reflexives, nouns, stated, adjectives, reflexiveAdjectives };
}

const NO_WORDS: readonly string[] = [];

function putWord(
  table: Map<string, Concept[]>,
  written: string,
  concept: Concept,
  { plainSpelling }: PhraseGrammar,
): void {
  if (written.includes(' ')) return;
  const word = plainSpelling(written);
  const known = table.get(word);
  if (!known) table.set(word, [concept]);
  else if (known.at(-1) !== concept) known.push(concept);
}

/** Words the lexicon does not know are their own lemma, in the plural too: `drones`. */
function findWord(
  table: WordTable,
  { lemma }: TaggedToken,
  { plainSpelling, singular }: PhraseGrammar,
): readonly Concept[] {
  const word = plainSpelling(lemma);
  return table.get(word) ?? table.get(singular(word) ?? '') ?? NONE;
}

const NONE: readonly Concept[] = [];

/** All of the lists one behind the other; most are empty. */
function join<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length > 1 ? filled.flat() : (filled[0] ?? []);
}

/** A participle that tells a state: not the one behind `avoir` (`a convaincu`), but `été convaincu` is one. */
function isStative(tokens: readonly TaggedToken[], at: number, { verbs }: PhraseGrammar): boolean {
  if (!tokens[at]?.verbForms.includes('past-participle')) return false;
  let here = at - 1;
  while (tokens[here]?.pos === 'adverb') here--;
  return tokens[here]?.lemma !== verbs.have;
}

/** Only `être`, adverbs and other pronouns stand between the pronoun and its verb: `s'y est bien rendu`. */
function isReflexive(tokens: readonly TaggedToken[], at: number, grammar: PhraseGrammar): boolean {
  const { verbs, reflexiveBehindSubject } = grammar;
  for (let here = at - 1; here >= 0; here--) {
    const token = tokens[here];
    if (!token) return false;
    if (verbs.reflexives.has(token.norm)) return true;
    const subjects = reflexiveBehindSubject.get(token.norm);
    if (subjects?.has(subjectBefore(tokens, here, grammar))) return true;
    const between = token.pos === 'adverb' || token.pos === 'pronoun' || token.lemma === verbs.be;
    if (!between) return false;
  }
  return false;
}

function subjectBefore(tokens: readonly TaggedToken[], at: number, { behindSubject }: PhraseGrammar): string {
  const before = tokens[at - 1]?.norm ?? '';
  return behindSubject.has(before) ? (tokens[at - 2]?.norm ?? '') : before;
}
