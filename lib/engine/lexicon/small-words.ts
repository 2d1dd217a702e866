/** The small words that say how others belong together. Lower case as texts write them, unless folded or lemmas. */
export interface SmallWords {
  /** Forms of `de`, with and without an article, and the lemma of all. */
  readonly of: ReadonlySet<string>;
  /** Those without an article. */
  readonly plainOf: ReadonlySet<string>;
  readonly ofLemma: string;
  /** `par`: who does it, behind a passive. */
  readonly by: ReadonlySet<string>;
  /** `à`, which infinitives and those who are asked stand behind. */
  readonly to: string;
  readonly and: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** `ce`, `cette`. */
  readonly demonstrative: ReadonlySet<string>;
  /** Forms of `de` that hold an article. */
  readonly ofThe: ReadonlySet<string>;
  /** Prepositions that hold an article, whatever reading was chosen. */
  readonly contracted: ReadonlySet<string>;
  /** Words that make a noun the one that was named before: `l’appareil`, `cet appareil`. */
  readonly definiteForms: ReadonlySet<string>;
  /** Articles and other determiners. Folded. */
  readonly determiners: ReadonlySet<string>;
  /** `deux`, which makes a noun behind it a pair: `les deux pays`. */
  readonly two: ReadonlySet<string>;
}
