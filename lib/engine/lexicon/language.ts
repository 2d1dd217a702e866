import type { Lemmatiser } from '../text/lemmatiser.ts';
import type { Grammar } from './grammar.ts';

/** Everything the engine knows of one language; an argument of every step that needs it. */
export interface Language {
  /** BCP 47 primary language. */
  readonly code: string;
  /** Readings of word forms. */
  readonly lemmatiser: Lemmatiser;
  /** What follows what in a sentence; the tagger's knowledge. */
  readonly grammar: Grammar;
}
