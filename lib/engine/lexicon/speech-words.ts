import type { FoldedPhrases } from '../claims/folded-phrases.ts';

/** What a wording that names a source opens. */
export interface SourceCue {
  /** True where the cue itself is the source (`de source policière`). */
  readonly nounPhrase: boolean;
}

/** The words by which texts say whose words they are. */
export interface SpeechWords {
  /**
   * Verbs by which news attributes what follows or precedes. Lemmas. Denials are left out on purpose: there the denial
   * itself is the fact, its content is not claimed.
   */
  readonly verbs: ReadonlySet<string>;
  /** Verbs that accuse: their content is an allegation of the subject. Lemmas. */
  readonly accusing: ReadonlySet<string>;
  /** Verbs that only attribute where `que` or a quotation follows; after a noun they mean something else. Lemmas. */
  readonly needContent: ReadonlySet<string>;
  /** Verbs that make their subject the source of what is told, a noun or an infinitive included. Lemmas. */
  readonly reporting: ReadonlySet<string>;
  /** A pronoun behind its verb, folded, with or without its hyphen: `dit-il`. */
  readonly invertedPronoun: RegExp;
  /** Wordings that name the source of a statement: `selon`, `de source`. */
  readonly cues: FoldedPhrases<SourceCue>;
}
