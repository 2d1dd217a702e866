import type { DateContext, FoundDate } from '../text/date-context.ts';

/**
 * How a language words dates, times of day and lengths of time. It reads words; which days they mean is reckoned in
 * `text/` for all languages: `day-parts`, `day-date`, `named-month`, `periods`, `seasons`, `counted-time`, `open-side`.
 */
export interface DateReader {
  /**
   * False for words in lower case that no date, time or length of time starts with, so that `read` need not be asked.
   * True for figures and every word that it asks for at the first token; most of those open no date either.
   */
  opens(norm: string): boolean;
  /**
   * True for figures and words of time: every date, time and length of time holds one, so that a sentence without them
   * has none. The first of them stands at most `LONGEST_OPENING` tokens behind the first word.
   */
  tellsTime(norm: string): boolean;
  /** The date, time of day or length of time that starts at a token, or null. */
  read(context: DateContext, index: number): FoundDate | null;
  /** True for words that make `mardi` the coming one where they stand in its clause: `prochain`, a future tense. */
  tellsFuture(norm: string): boolean;
  /** True for the wording of a length of time that keeps its number (`il y a deux ans`), whatever date it tells. */
  isCounted(wording: string): boolean;
}
