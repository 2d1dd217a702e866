import type { FoldedPhrases } from '../claims/folded-phrases.ts';

/** Wordings by which a text keeps a distance that are no grammar, beside `HedgeWords`. */
export interface DistanceWords {
  /** Each with whether it tells what is to come. */
  readonly phrases: FoldedPhrases<boolean>;
  /** A word behind a noun that calls who is meant by it alleged. Lower case. */
  readonly allegedBehind: RegExp;
}
