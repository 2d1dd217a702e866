/** What the wordings of two dates are compared by. Patterns are for texts as written; those that find all have the flag `g`. */
export interface DatePhraseWords {
  /** Parts a date may tell (`weekday`, `day`, `month`, `year`, `day-part`, `hour`, `relative`), by the words that tell them. */
  readonly parts: readonly (readonly [part: string, words: RegExp])[];
  /** A word of a part in the form that two texts are compared in. */
  simplify(part: string, word: string): string;
  /** What may stand between two dates that are one: `vendredi 22 mars, dans la soirée`. */
  readonly joint: RegExp;
  /** A moment told by its distance to another: `quatre jours avant l’attaque`. */
  readonly relativeMoment: RegExp;
}
