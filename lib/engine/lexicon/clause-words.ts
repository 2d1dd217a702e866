/** The words that open clauses and join what belongs together. Lower case, unless folded or lemmas. */
export interface ClauseWords {
  /** Pronouns that open a relative clause wherever they stand. */
  readonly relatives: ReadonlySet<string>;
  /** Those that open one unless a conjunction stands before them: `où`. */
  readonly relativeAdverbs: ReadonlySet<string>;
  /** Those that stand for the subject of their clause: `qui`. */
  readonly subjectRelatives: ReadonlySet<string>;
  /** Relative pronouns and conjunctions that end a noun phrase. Folded. */
  readonly phraseEnds: ReadonlySet<string>;
  /** Relative pronouns inside a source that is named by a preposition. Folded. */
  readonly sourceRelatives: ReadonlySet<string>;
  /** The conjunction before what is said: `que`. */
  readonly that: ReadonlySet<string>;
  /** Conjunctions that open a subordinate clause wherever they stand. */
  readonly subordinators: ReadonlySet<string>;
  /** Conjunctions that are other words as well, and open one only behind a comma. */
  readonly behindComma: ReadonlySet<string>;
  /** Conjunctions that open one only before one of these words: `s’il`. */
  readonly beforeWord: ReadonlyMap<string, ReadonlySet<string>>;
  /** Conjunctions that join main clauses. */
  readonly joints: ReadonlySet<string>;
  /** What stands between two names that act together, as norms: `Moscou et Pyongyang`, `les États-Unis, la Corée du Sud`. */
  readonly coordination: RegExp;
  /** Prepositions behind which no object of the verb stands. */
  readonly noObject: ReadonlySet<string>;
  /** Nouns of action whose `de` names whom or what it is done to: `l’arrestation de Durand`. Lemmas. */
  readonly objectiveNouns: ReadonlySet<string>;
  /** Pronouns that are the subject of the verb behind them. Folded. */
  readonly subjectPronouns: ReadonlySet<string>;
  /** Pronouns and particles between a subject and its verb. Folded. */
  readonly objectClitics: ReadonlySet<string>;
  /** Words that no subject goes across. Folded. */
  readonly subjectEnds: ReadonlySet<string>;
}
