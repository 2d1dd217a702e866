/**
 * Words that say more than what happened (they heighten, judge, picture or soften it) by the part of speech they are
 * marked in. Lemmas without accents.
 */
export interface MarkedWords {
  readonly verb: ReadonlySet<string>;
  readonly noun: ReadonlySet<string>;
  readonly adjective: ReadonlySet<string>;
  readonly adverb: ReadonlySet<string>;
  /** The infinitive that a participle read as an adjective, without accents, may be of. */
  infinitiveOf(adjective: string): string;
}
