import type { PhraseRules } from '../claims/boilerplate-phrases.ts';

/** What pages say around their articles. Folded, unless as written. */
export interface BoilerplateWords {
  /** The rule by whose wordings a line or sentence is boilerplate. */
  readonly phraseRule: PhraseRules;
  /** How lines begin that point to other articles. */
  readonly readMoreStarts: readonly string[];
  /** Whole lines that do, without punctuation at their ends: what follows is another article's title. */
  readonly readMoreLines: ReadonlySet<string>;
  /** Labels in capitals before the title of another article; as written. */
  readonly capitalLabels: ReadonlySet<string>;
  /** Lines that close an article: what follows are other articles, comments or menus. */
  readonly endLines: ReadonlySet<string>;
  /** Whole lines that say of what kind an article is. */
  readonly formatLabels: ReadonlySet<string>;
  /** Words of the labels that outlets put over a sentence (`EN DIRECT`), and those that make none alone. Lower case. */
  readonly labelWords: ReadonlySet<string>;
  readonly labelFillers: ReadonlySet<string>;
  /** How the credit of a picture begins, and the words behind that with who took it. */
  readonly photoCreditStarts: readonly string[];
  readonly creditedBy: readonly string[];
  /** The beginning of a film's credit; as written. */
  readonly filmCredit: RegExp;
  /** The word before an agency's name: `agence Reuters`. */
  readonly agencyWord: string;
  /** Words of lines that are only a date. */
  readonly dateLineWords: ReadonlySet<string>;
  /** What stands before the names of authors, and between them; as written. */
  readonly byline: RegExp;
  readonly authorJoint: RegExp;
  /** `Name, what they do.` after a programme has said whom it receives; as written. */
  readonly guest: RegExp;
  /**
   * Function words of the language that `STOP_WORDS_BY_LANGUAGE`, which was made for French pages, has for others only:
   * they make no sentence foreign.
   */
  readonly sharedWords: ReadonlySet<string>;
  /** Words no sentence ends with: dots behind one mean that the page cut the line. */
  readonly openWords: ReadonlySet<string>;
}
