import type { Approximation } from '../text/quantity.ts';

/** A wording as its words, with how exact it says that a number is. */
export type Approximator = readonly [words: readonly string[], kind: Approximation];

/** The words around a number that say how exact it is and what it counts. Lower case as texts write them, unless lemmas. */
export interface QuantityWords {
  /** Wordings before a number that say how exact it is; the first that fits wins. */
  readonly approximatorsBefore: readonly Approximator[];
  /** The same behind the number or its noun. */
  readonly approximatorsAfter: readonly Approximator[];
  /** Words that may stand between the former and the number: `près des deux tiers`. */
  readonly behindApproximator: ReadonlySet<string>;
  /** Words that measure, as they stand behind a number → the unit's id, which packs hold (`text/units.ts`). */
  readonly units: ReadonlyMap<string, string>;
  /** The words of `%`: `pour cent`. */
  readonly percent: readonly string[];
  /** Words behind a unit of length that make it one of area: `kilomètres carrés`. */
  readonly squares: ReadonlySet<string>;
  /** What stands behind `km/`. */
  readonly perHour: ReadonlySet<string>;
  /** Nouns of fractions, singular and plural → what they divide by, that of the half aside. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Words before the noun of the half, and that noun: `la moitié`. */
  readonly halfOpeners: ReadonlySet<string>;
  readonly halfNouns: ReadonlySet<string>;
  /** Nouns of shares, which are not what the share is of. */
  readonly shareNouns: ReadonlySet<string>;
  /** Words behind a fraction that make it none: `un quart de finale`. */
  readonly noShare: ReadonlySet<string>;
  /** Words between part and whole: `deux sur trois`. */
  readonly outOf: ReadonlySet<string>;
  /** Words that say two or more before persons and casualties: `plusieurs blessés`. */
  readonly several: ReadonlySet<string>;
  /** Words between the ends of a range: `10 à 15`. */
  readonly rangeJoints: ReadonlySet<string>;
  /** Words that make a joint of numbers one of a range: `entre 10 et 15`. */
  readonly rangeOpeners: ReadonlySet<string>;
  /** Words between a unit or a number and the noun it counts, and what may stand behind them: `trois de ses soldats`. */
  readonly partitives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Adjectives before a counted noun that taggers take for other words: `deux autres`. */
  readonly otherWords: ReadonlySet<string>;
  /** Nouns before the counted one, and the words between: `le nombre de morts`. */
  readonly countNouns: ReadonlySet<string>;
  readonly countLinks: ReadonlySet<string>;
  /** Words that make the number behind them one of an earthquake: `magnitude 6,8`. */
  readonly magnitudes: ReadonlySet<string>;
  /** The end of a name that may be counted: `trois Russes`. */
  readonly pluralEnding: RegExp;
  /** A participle or adjective in the form that counted words are compared in: `blessées` is `blessé`. */
  baseOf(norm: string): string;
  /** What an article that is a number may count; before other nouns it is an article. Lemmas. */
  readonly countedAlone: ReadonlySet<string>;
  /** Nouns whose number is a name or a place in a list: `article 49`, `vol 370`. As texts write them. */
  readonly numberedNouns: ReadonlySet<string>;
  /** Nouns of streets, singular, and what may stand between a house's number and them: `4 bis rue`. */
  readonly streets: ReadonlySet<string>;
  readonly houseSuffixes: ReadonlySet<string>;
  /** What may stand before a house's number: `au 17 rue`. */
  readonly houseOpeners: ReadonlySet<string>;
  /** Articles before figures that name a rule of law: `le 49.3`. */
  readonly articles: ReadonlySet<string>;
  /** Words before `deux` that make it mean both. */
  readonly bothOpeners: ReadonlySet<string>;
  /** Number words that mean something else behind a noun: `un camion neuf`. */
  readonly otherMeaning: ReadonlySet<string>;
  /** Nouns behind an ordinal that make it part of a title: `premier ministre`. */
  readonly titleNouns: ReadonlySet<string>;
  /** Verbs that take a number from one value to another: `est passé de 5 à 7`. Lemmas. */
  readonly changeVerbs: ReadonlySet<string>;
  /** Verbs that tell how many there are: a figure like a year behind one is none. Lemmas. */
  readonly tollVerbs: ReadonlySet<string>;
}
