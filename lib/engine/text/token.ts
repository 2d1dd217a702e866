import type { Span } from './span.ts';
import type { WordForm } from './word-form.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** One token of a sentence; elided forms (`l'`, `qu'`, `d'`) are tokens of their own. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, NFC, straight apostrophes; accents kept. */
  readonly norm: string;
  readonly kind: TokenKind;
}

export type PartOfSpeech =
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'punctuation'
  | 'other';

export type VerbForm =
  | 'infinitive'
  | 'past-participle'
  | 'present-participle'
  | 'indicative-present'
  | 'indicative-imperfect'
  | 'indicative-past'
  | 'indicative-future'
  | 'conditional'
  | 'subjunctive'
  | 'imperative';

/** One reading of a word form in the lexicon. */
export interface Reading {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Verbs only: the forms this spelling can be. Empty for other parts of speech. */
  readonly verbForms: readonly VerbForm[];
  /** How the word is spelled where the text has it without its accents (`retrouvés` for `retrouves`). */
  readonly spelling?: string;
}

/**
 * A token with the reading chosen in its sentence. Words unknown to the lexicon are their own lemma; the norm of
 * a word that the text has without its accents has them.
 */
export interface TaggedToken extends Token {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly verbForms: readonly VerbForm[];
  /** What is known of the norm in any sentence. */
  readonly form: WordForm;
}
