/** How a language writes numbers, in words and figures. All words in lower case, as texts write them. */
export interface Numerals {
  /** Number words that add up (`soixante` + `dix`), every form of them. Below 100. */
  readonly small: ReadonlyMap<string, number>;
  /** Number words that multiply what stands before them (`cent`, `millions`). */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Those of the multipliers that may stand behind `des` and `quelques`. */
  readonly pluralMultipliers: ReadonlySet<string>;
  /** Nouns for about so many (`vingtaine`, `milliers`), singular and plural. */
  readonly collectives: ReadonlyMap<string, number>;
  /** Those of the small numbers that are articles before most nouns (`un`). */
  readonly articles: ReadonlySet<string>;
  /** Words behind which an article inside a number is a number: `vingt et un`, `cent un`. */
  readonly beforeOne: ReadonlySet<string>;
  /** Words that join numbers, and numbers with a half: `et`. */
  readonly joints: ReadonlySet<string>;
  /** Words for a half behind a joint: `deux et demi`. */
  readonly halves: ReadonlySet<string>;
  /** Words before collectives and multipliers that leave open how many of them: `des dizaines`, `plusieurs millions`. */
  readonly pluralOpeners: ReadonlySet<string>;
  /** Words between a number and its noun: `millions de`. */
  readonly of: ReadonlySet<string>;
  /** Words and signs behind figures whose comma is a decimal one, large multipliers aside. */
  readonly decimalUnits: ReadonlySet<string>;
  /** The value of figures as texts write them, null where they are no single number; `decimal` says what a doubtful mark is. */
  parseFigures(written: string, decimal: boolean): number | null;
  /** What a small number makes of the sum before it: `quatre` and `vingt` are 80. */
  add(sum: number | null, small: number): number;
  /** True where a joint between two words of a number belongs to it: `vingt et un`. */
  joins(before: string, next: string): boolean;
  /** The value of an ordinal written as a word (`deuxième`), or null. */
  ordinal(norm: string): number | null;
}
