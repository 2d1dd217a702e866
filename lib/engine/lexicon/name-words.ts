/** The words inside and around names. Lower case, unless folded or lemmas. */
export interface NameWords {
  /** Particles inside a family name. */
  readonly particles: ReadonlySet<string>;
  /** Words between an office and what it is held in: `ministre de la Défense`. */
  readonly complementLinks: ReadonlySet<string>;
  /** Words before a body that no list knows, and articles behind them: `le patron de la Brumal`. */
  readonly bodyLinks: ReadonlySet<string>;
  readonly bodyArticles: ReadonlySet<string>;
  /** Kinds of bodies that people head, between the office and the name of the body: `patron du groupe Brumal`. Lemmas. */
  readonly bodyNouns: ReadonlySet<string>;
  /** Parts of a name that make it the name of a place: `Place Rouge`. Folded. */
  readonly placeWords: ReadonlySet<string>;
  /** Nouns in the wording of an office that make it one of state: `chef de l’État`. Lemmas. */
  readonly stateWords: ReadonlySet<string>;
  /** Verbs of coming to an office. Lemmas. */
  readonly becoming: ReadonlySet<string>;
  /** Participles that give a person an office (`nommée ministre`), without the endings of feminine and plural. */
  readonly officeGiving: ReadonlySet<string>;
  /** The ending of nouns that name several people: no one holder of an office. */
  readonly pluralEnding: RegExp;
  /** The lemma of the article that makes a kinship anybody's: `une femme`. */
  readonly anyArticle: string;
}
