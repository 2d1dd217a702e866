/** The words around and inside the naming of a source. Folded. */
export interface SourceWords {
  /** Pronouns that stand for a source behind a preposition: `selon lui`. */
  readonly pronouns: ReadonlySet<string>;
  /** A wording of a source that is only a pronoun, as written. */
  readonly open: RegExp;
  /** Words after `selon` that make it no attribution. */
  readonly none: ReadonlySet<string>;
  /** First words that make `selon …` a measure, not a source. */
  readonly measures: ReadonlySet<string>;
  /** Where a source named after its verb ends. */
  readonly ends: ReadonlySet<string>;
  /** Words of time and manner between a speech verb and its source or content. */
  readonly between: ReadonlySet<string>;
  /** Those of them that belong there only inside a time (`la semaine dernière`), never before the source itself. */
  readonly timeOpeners: ReadonlySet<string>;
  /** Those that no time goes on with. */
  readonly timeArticles: ReadonlySet<string>;
  /** Words before who is told: `à l’AFP`, `aux journalistes`. */
  readonly addressees: ReadonlySet<string>;
  /** Nouns that many sources share: two of them with no other word in common are two sources. */
  readonly common: ReadonlySet<string>;
  /**
   * Nouns that make a source an institution or a kind of source whose word outlets pass on. A person or an unnamed
   * expert is none: what an outlet was told by people it may have gathered itself.
   */
  readonly institutions: ReadonlySet<string>;
  /** Words left out of an institution's key. */
  readonly institutionStops: ReadonlySet<string>;
}
