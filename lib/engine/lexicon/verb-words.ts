/** Verbs that carry others, and the words inside a group of verbs. */
export interface VerbWords {
  /** The verb of possession and the one of being, as lemmas: they build compound tenses and the passive. */
  readonly have: string;
  readonly be: string;
  /** Both. */
  readonly auxiliaries: ReadonlySet<string>;
  /** The participle of the verb of being, lower case: `a été arrêté` is a passive. */
  readonly been: ReadonlySet<string>;
  /** Verbs that build their compound tenses with the verb of being: behind it they are no passive (`est arrivé`). Lemmas. */
  readonly builtWithBe: ReadonlySet<string>;
  /** Verbs that carry tense or mood for another word and mean nothing by themselves. Lemmas. */
  readonly light: ReadonlySet<string>;
  /** Pronouns that make a verb reflexive whatever stands in front. Lower case. */
  readonly reflexives: ReadonlySet<string>;
  /** A word that may stand between an auxiliary and its participle whatever it was read as: `a-t-il`. */
  readonly clitic: RegExp;
  /** Words before a verb that belong to its group, and those that may stand inside one. Lower case. */
  readonly groupOpeners: ReadonlySet<string>;
  readonly groupWords: ReadonlySet<string>;
  /** The infinitive of a participle that taggers read as an adjective (`indiquée`); null for words that are none. */
  infinitiveOf(participle: string): string | null;
  /** An adjective that may be a participle: one tells what is done. */
  readonly participle: RegExp;
}
