/** How a language writes words, as far as cutting a sentence into tokens needs it. */
export interface Spelling {
  /** What is elided before a vowel, lower case without the apostrophe; each becomes a token of its own: `l` of `l'heure`. */
  readonly elisions: ReadonlySet<string>;
  /** A name whose apostrophe is none of an elision (`N'Djamena`), as written. */
  readonly nameWithApostrophe: RegExp;
  /** The endings that make figures an ordinal, as the alternatives of a pattern: `er|e`. */
  readonly ordinalEndings: string;
  /** Abbreviations that keep their stop before a name, as the alternatives of a pattern: `Mmes?|Dr`. */
  readonly titles: string;
  /** A verb, its hyphen with what is put between for its sound, and a pronoun that may hang on it: three groups. */
  readonly verbWithClitic: RegExp;
  /** Pronouns that hang on a verb by a hyphen (`dit-elle`). Lower case. */
  readonly clitics: ReadonlySet<string>;
  /** Hyphenated words that end like a verb with a clitic and are none. Lower case. */
  readonly notClitic: ReadonlySet<string>;
  /** Verb forms with which a question may begin; elsewhere a capital means a name (`Jong-il`). Lower case. */
  readonly questionOpeners: ReadonlySet<string>;
  /** Words that dirty pages run together with the word before them, longest first; none ends many words. Lower case. */
  readonly runOn: readonly string[];
  /** Those of them that end no name: behind one of these any capitalised word is parted. */
  readonly runOnNames: ReadonlySet<string>;
  /** Words that are often written with a capital without being a name. Lower case. */
  readonly capitalisedCommon: ReadonlySet<string>;
}
