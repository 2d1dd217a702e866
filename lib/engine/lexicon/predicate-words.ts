/** The words that deny an act, plan it, take it as known or turn it round. Lower case, unless lemmas. */
export interface PredicateWords {
  /** Particles before a verb that deny it together with a negator: `ne … pas`. */
  readonly particles: ReadonlySet<string>;
  /** Words that deny together with such a particle. */
  readonly negators: ReadonlySet<string>;
  /** Those of them that deny a noun behind `de`: `pas de victime`. */
  readonly nounNegators: ReadonlySet<string>;
  /** Words that deny what stands right behind them. */
  readonly negatingDeterminers: ReadonlySet<string>;
  /** Words that deny without a particle: a sentence with one of them tells no plain fact. Lemmas and forms. */
  readonly denying: ReadonlySet<string>;
  /** The end of a text that denies the word right behind it without a particle. */
  readonly negatorRightBefore: RegExp;
  /** A denial inside the words of an act: `reconnu non coupable`; at their end it belongs to them (`dire non`). */
  readonly negatorInside: RegExp;
  /** The end of a text that turns the act behind it into its contrary: `a renoncé à`. */
  readonly reversingBefore: RegExp;
  /** Acts that are for or against something (`voter`), and what behind them says against. */
  readonly takingSides: RegExp;
  readonly against: RegExp;
  /** Prefixes that turn a word into its contrary: `volontaire`, `involontaire`. */
  readonly contraryPrefixes: readonly string[];
  /** The ending of a plural that the lexicon lacks. */
  readonly pluralEnding: RegExp;
  /** Adverbs that compare: an adjective behind one is no predicate. */
  readonly comparing: ReadonlySet<string>;
  /** Prepositions, or their first words, that take the act behind them as known: `après la visite`. */
  readonly presupposing: ReadonlySet<string>;
  /** Prepositions of circumstance: `mort dans l’accident`. */
  readonly circumstantial: ReadonlySet<string>;
  /** Adjectives that say an act is an earlier one than the news is about: `un précédent effondrement`. Lemmas. */
  readonly former: ReadonlySet<string>;
  /** Prepositions between a noun and what it is about, beside `de`. */
  readonly about: ReadonlySet<string>;
  /** Nouns behind which an act is told all the same: what is announced, begins, ends, grows or may come. Lemmas. */
  readonly tellingHeads: ReadonlySet<string>;
  /** Words before the deed somebody is charged with (`accusés de vol`): lemmas, participles in their form too. */
  readonly charging: ReadonlySet<string>;
  /** Prepositions between them, beside `de`. */
  readonly chargeLinks: ReadonlySet<string>;
  /** Words that make the infinitive behind them a plan. Lemmas. */
  readonly planning: ReadonlySet<string>;
  /** Words that make what they ask for, seek or threaten with a plan, an act of their own. Lemmas. */
  readonly asking: ReadonlySet<string>;
  /** Verbs that say of their subject that it goes on, and that it is over, for good or for now. Lemmas. */
  readonly lasting: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
}
