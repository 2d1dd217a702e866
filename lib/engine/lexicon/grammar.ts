import type { Reading } from '../text/token.ts';

/** One use of a reading in a sentence. */
export interface WordClass {
  /** The reading, its verb forms narrowed to this use. */
  readonly reading: Reading;
  /** Letter of the class that the words before it see; the grammar's table names the letters. */
  readonly before: string;
  /** Letter that the words after it see: a participle of `être` asks for what `être` asks for. */
  readonly after: string;
  /** Added to the score of the reading; 0 or less for rare uses. */
  readonly prior: number;
}

/** What the tagger needs to know of a language's sentences. */
export interface Grammar {
  /** The uses of a reading of a form in lower case; at least one. */
  classify(reading: Reading, form: string): readonly WordClass[];
  /** Score of a class right after another, about -5 (impossible) to 3 (expected). `^` is the sentence's start. */
  follow(before: string, after: string): number;
}
