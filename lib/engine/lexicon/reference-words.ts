/** The words that take up who or what was named before. Lemmas, unless lower case. */
export interface ReferenceWords {
  /** Pronouns for one person, and those for several, lower case. */
  readonly onePerson: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** Words behind the former that make it stand for nobody, lower case: `il faut`, `il y a`. */
  readonly impersonal: ReadonlySet<string>;
  /** Reflexive verbs that do: `il s’agit`. */
  readonly impersonalReflexives: ReadonlySet<string>;
  /** Nouns after `les deux` that stand for two states, two heads of state, and the two persons named last. */
  readonly pairOfStates: ReadonlySet<string>;
  readonly pairOfLeaders: ReadonlySet<string>;
  readonly pairOfPersons: ReadonlySet<string>;
  /** Words that point back at what the sentence before told, whatever they are in their sentence. Lower case. */
  readonly such: ReadonlySet<string>;
  /** Determiners that do. Lower case. */
  readonly pointing: ReadonlySet<string>;
  /** Nouns that, with a definite article and no complement, take up a person named before: `le suspect`. */
  readonly personDescriptions: ReadonlySet<string>;
  /** Nouns that take up a state named before: `le pays`. */
  readonly stateDescriptions: ReadonlySet<string>;
  /** Articles before these nouns, and words behind them that open a complement. Lower case. */
  readonly articles: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
  /** Narrower noun → the wider ones that may take it up: `avion` → `appareil`. */
  readonly widerNouns: ReadonlyMap<string, readonly string[]>;
}
