/** Nouns for people and for bodies that act. Lemmas. */
export interface PeopleWords {
  /** Bodies and persons that act in the news, beside names and offices. */
  readonly actors: ReadonlySet<string>;
  /** Persons, and arms and bodies of the state, by what they do: who is named so tells no act. */
  readonly doers: ReadonlySet<string>;
  /** Nouns that say only that people are counted; what happened to them stands in the predicate. */
  readonly counted: ReadonlySet<string>;
  /** Other nouns for people who are counted. */
  readonly countedToo: ReadonlySet<string>;
  /** The dead where it is not said that they died. */
  readonly bodies: ReadonlySet<string>;
  /** Who came to harm, whatever harm: unnamed on purpose, and counted as the dead are. */
  readonly victims: ReadonlySet<string>;
  /** Persons whose age is told behind them (`un lycéen de 15 ans`), beside those that act or are counted. */
  readonly aged: ReadonlySet<string>;
  /** Who is suspected, and who is called guilty of the act. */
  readonly suspects: ReadonlySet<string>;
  readonly culprits: ReadonlySet<string>;
  /** People who came to one gathering: who counts them sees to it how many they are. */
  readonly crowds: ReadonlySet<string>;
  /** Persons who are named by whose they are, behind a list of others: ` et sa famille`. */
  readonly company: RegExp;
  /** What stands between two members of a list. */
  readonly listJoint: RegExp;
}
