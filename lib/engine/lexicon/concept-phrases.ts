import type { TaggedToken } from '../text/token.ts';
import type { Concept } from './concept.ts';
import type { PhraseGrammar } from './phrase-grammar.ts';

/** A concept found in a text; `length` is the number of tokens from the first to the last word of it. */
export interface ConceptHit {
  readonly concept: Concept;
  readonly length: number;
}

/** The phrases of many concepts, by the key of their first word. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/** One phrase of a concept. */
export interface Phrase {
  readonly concept: Concept;
  readonly text: string;
  /** Null until a text has the first of them: of some thousand phrases a page comes near a few hundred. */
  words: readonly PhraseWord[] | null;
}

/** A word in the form that phrases are compared in, and the same without its inflection. */
interface PhraseWord {
  readonly word: string;
  readonly stem: string;
  /** The participle of a verb without its inflection, where taggers may read it as another word; else null. */
  readonly participle: string | null;
}

/** A word in lower case as phrases see it, and those that begin with it. */
export interface PhraseForm extends Pick<PhraseWord, 'word' | 'stem'> {
  readonly byWord: readonly Phrase[];
  /** Empty where the stem is the word itself. */
  readonly byStem: readonly Phrase[];
  /** Of participles that taggers read as adjectives or nouns. */
  readonly byParticiple: readonly Phrase[];
  /** Whether it may stand between two words of a phrase; `by-class`: as determiner, adverb, adjective or number. */
  readonly between: 'always' | 'by-class' | 'never';
  /** True for a mark inside a phrase that an outlet quotes in part: `accordé « l’asile »`. */
  readonly isQuotation: boolean;
}

/** Determiners, adverbs and adjectives that may stand between two words: `ouvrir une nouvelle enquête`. */
const MOST_SKIPPED = 2;

const QUOTATION_MARK = /^[«»“”"]$/;

/** Collects the phrases (and verbs and nouns of several words); articles and reflexive pronouns are left out. */
export function buildPhraseTable(concepts: readonly Concept[], grammar: PhraseGrammar): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const concept of concepts) {
    for (const texts of [concept.phrases ?? NO_TEXTS, concept.verbs, concept.nouns]) {
      for (const text of texts) {
        const first = firstOfSeveral(text, grammar);
        if (first === null) continue;
        const { word, stem, participle } = toPhraseWord(first, grammar);
        const phrase: Phrase = { concept, text, words: null };
        append(table, word, phrase);
        if (stem !== word) append(table, stem, phrase);
        // Its mark keeps it apart from the other two.
        if (participle) append(table, participleKey(participle), phrase);
      }
    }
  }
  return table;
}

const NO_TEXTS: readonly string[] = [];

/** The first word of a phrase that counts; null where it has no second one. Most verbs and nouns are a single word. */
function firstOfSeveral(text: string, grammar: PhraseGrammar): string | null {
  if (!text.includes(' ') && !text.includes("'")) return null;
  if (text.startsWith(`${grammar.verbs.be} `)) return phraseWords(text, grammar)[0] ?? null;
  let first: string | null = null;
  for (const word of wordsThatCount(text, grammar)) {
    if (first !== null) return canonical(first, grammar);
    first = word;
  }
  return null;
}

function append(table: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = table.get(key);
  if (known) known.push(phrase);
  else table.set(key, [phrase]);
}

/** The words of a phrase that count: no articles, no reflexive pronoun, no `être` before two or more words. */
function phraseWords(text: string, grammar: PhraseGrammar): readonly string[] {
  const words = wordsThatCount(text, grammar).map((word) => canonical(word, grammar));
  return words[0] === grammar.verbs.be && words.length > 2 ? words.slice(1) : words;
}

function wordsThatCount(text: string, { optional }: PhraseGrammar): readonly string[] {
  const apart = text.includes("'") ? text.replaceAll("'", "' ") : text;
  return apart.split(' ').filter((word) => word !== '' && !optional.has(word));
}

/** What the table says of a word in lower case. */
export function phraseFormOf(table: PhraseTable, norm: string, grammar: PhraseGrammar): PhraseForm {
  const word = canonical(norm, grammar);
  const stem = grammar.withoutInflection(word);
  return {
    word,
    stem,
    byWord: table.get(word) ?? NONE,
    byStem: stem === word ? NONE : (table.get(stem) ?? NONE),
    byParticiple: table.get(participleKey(stem)) ?? NONE,
    between: betweenOf(norm, grammar),
    isQuotation: QUOTATION_MARK.test(norm),
  };
}

const NONE: readonly Phrase[] = [];

/** Participles that taggers read as other words have keys of their own, so that other words are spared them. */
function participleKey(stem: string): string {
  return `+${stem}`;
}

/** Every phrase that begins at the token `at`, each once, in the order of the concepts. */
export function findPhrases(
  table: PhraseTable,
  tokens: readonly TaggedToken[],
  at: number,
  grammar: PhraseGrammar,
): readonly ConceptHit[] {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (!first || !next) return [];
  const { lemma, pos } = first;
  const { word, stem, byWord, byStem, byParticiple } = first.form.phrases;
  const found: Phrase[] = [];
  const hits: ConceptHit[] = [];
  const goesOn = isSkippable(next);
  const search = (phrases: readonly Phrase[]) => {
    for (const phrase of phrases) {
      phrase.words ??= phraseWords(phrase.text, grammar).map((each) => toPhraseWord(each, grammar));
      // Nearly all of them end here, and some words begin a hundred.
      if (!goesOn && !isWord(next, phrase.words[1])) continue;
      const length = matchLength(phrase.words, tokens, at);
      if (length === null || found.includes(phrase)) continue;
      found.push(phrase);
      hits.push({ concept: phrase.concept, length });
    }
  };
  search(table.get(lemma) ?? NONE);
  if (word !== lemma) search(byWord);
  if (stem !== lemma) search(byStem);
  if (pos === 'adjective' || pos === 'noun') search(byParticiple);
  return hits;
}

function matchLength(
  words: readonly PhraseWord[],
  tokens: readonly TaggedToken[],
  at: number,
): number | null {
  let here = at;
  for (const word of words) {
    let skipped = 0;
    while (!isWord(tokens[here], word)) {
      const token = tokens[here];
      if (here === at || !token || !isSkippable(token) || skipped === MOST_SKIPPED) return null;
      if (!token.form.phrases.isQuotation) skipped++;
      here++;
    }
    here++;
  }
  return here - at;
}

function isWord(token: TaggedToken | undefined, wanted: PhraseWord | undefined): boolean {
  if (!token || !wanted) return false;
  if (token.lemma === wanted.word) return true;
  const { word, stem } = token.form.phrases;
  return word === wanted.word || stem === wanted.stem || stem === wanted.participle;
}

function toPhraseWord(written: string, grammar: PhraseGrammar): PhraseWord {
  const { infinitive, pastParticiple, withoutInflection } = grammar;
  const word = canonical(written, grammar);
  const participle = infinitive.test(word) && word.length > 4 ? pastParticiple(word) : null;
  return { word, stem: withoutInflection(word), participle: participle && withoutInflection(participle) };
}

function isSkippable({ pos, form }: TaggedToken): boolean {
  const { between } = form.phrases;
  if (between !== 'by-class') return between === 'always';
  return pos === 'determiner' || pos === 'adverb' || pos === 'adjective' || pos === 'number';
}

function betweenOf(norm: string, { neverSkipped, optional, skipped }: PhraseGrammar): PhraseForm['between'] {
  if (neverSkipped.has(norm)) return 'never';
  const always = QUOTATION_MARK.test(norm) || optional.has(norm) || skipped.has(norm);
  return always ? 'always' : 'by-class';
}

function canonical(word: string, { prepositionForms, plainSpelling }: PhraseGrammar): string {
  return prepositionForms.get(word) ?? plainSpelling(word);
}
