import type { VerbWords } from './verb-words.ts';

/** What the words of concepts and phrases may change in a text without becoming others. Lower case. */
export interface PhraseGrammar {
  readonly verbs: VerbWords;
  /** Words of a phrase that the text may have, change or leave out: articles and reflexive pronouns. */
  readonly optional: ReadonlySet<string>;
  /** Other words that may always stand between two words of a phrase. */
  readonly skipped: ReadonlySet<string>;
  /** Adverbs that turn a phrase into another one: `reconnu non coupable` is no `reconnu coupable`. */
  readonly neverSkipped: ReadonlySet<string>;
  /** Contracted and elided prepositions → the form that phrases are compared in. */
  readonly prepositionForms: ReadonlyMap<string, string>;
  /** Pronouns that are reflexive only behind the subject of their own person (`je me`) → those subjects. */
  readonly reflexiveBehindSubject: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words between such a subject and its pronoun: `je ne me`. */
  readonly behindSubject: ReadonlySet<string>;
  /** Verbs in the infinitive, by their ending. */
  readonly infinitive: RegExp;
  /** The past participle of an infinitive as an adjective is written; null for verbs it does not know. */
  pastParticiple(infinitive: string): string | null;
  /** The participle without the endings of feminine and plural. */
  baseParticiple(participle: string): string;
  /** The form without the ending of feminine and plural: `reçues` and `reçu` are one. */
  withoutInflection(form: string): string;
  /** One spelling of a word that has several. */
  plainSpelling(word: string): string;
  /** The singular of a plural that the lexicon does not know (`drones`); null for words that are none. */
  singular(word: string): string | null;
  /** `se rendre` → `rendre`; null for other verbs and for phrases. */
  reflexiveStem(verb: string): string | null;
}
