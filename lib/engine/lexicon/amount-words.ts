import type { Approximation } from '../text/quantity.ts';
import type { WordingTable } from '../text/wordings.ts';

/** What a vague wording allows: the least and the most it can mean. */
export interface VagueAmount {
  readonly words: string;
  readonly low: number;
  readonly high: number;
  readonly approximation: Approximation;
}

/** How far an act went, with the least and the most it means. */
export type Degree = readonly [words: string, low: number, high: number];

/** What amounts are compared by. */
export interface AmountWords {
  /** Wordings that say how many without a number; a noun follows, perhaps behind adjectives. */
  readonly vague: WordingTable<VagueAmount>;
  /** Wordings that say how far an act went. */
  readonly degrees: WordingTable<Degree>;
  /** Words before a degree that make it part of another one: `presque entièrement`. Lower case. */
  readonly almost: ReadonlySet<string>;
  /** The end of a text with such a word, and the word. */
  readonly almostBefore: RegExp;
  readonly almostWord: string;
  /** The words before a figure that say it came near to it: `près de`. */
  readonly nearly: RegExp;
  /** The end of a text behind which a number tells a part: `six blessés, dont quatre`. */
  readonly partBefore: RegExp;
  /** A number that comes on top of others: `trois autres`. */
  readonly partBehind: RegExp;
  /** The end of a text behind which years are an age: `âgé de`; and what behind them makes them none. */
  readonly ageBefore: RegExp;
  readonly noAgeBehind: RegExp;
  /** Before a number of years it tells since when: `en 24 ans`. */
  readonly sinceBefore: RegExp;
  /** What makes years since a claim of its own: `première visite en 24 ans`. */
  readonly rarity: RegExp;
  /** Determiners by which the gender of who is told of is known. Lower case. */
  readonly feminine: ReadonlySet<string>;
  readonly masculine: ReadonlySet<string>;
  /** Determiners of several things: `les`. Lower case. */
  readonly plural: ReadonlySet<string>;
  /** Nouns of lengths of time. Lemmas. */
  readonly lengths: ReadonlySet<string>;
  /** Things whose number is fixed by their act: votes, seats, goals, storeys. Content keys. */
  readonly fixedCounts: ReadonlySet<string>;
  /** Things that are still being counted on the day of the news: cases, damage, replies. Lemmas. */
  readonly movingCounts: ReadonlySet<string>;
  /** Acts that make people who are counted a crowd. Content keys. */
  readonly crowdActs: ReadonlySet<string>;
  /** Acts that make people who are counted missing: who is looked for. Content keys. */
  readonly sought: ReadonlySet<string>;
  /** What a sum is of where the sum is set, not added up while a story runs. Lemmas. */
  readonly setSums: ReadonlySet<string>;
}
