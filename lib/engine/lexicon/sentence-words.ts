/** What tells the full stop of an abbreviation from the end of a sentence. */
export interface SentenceWords {
  /** Abbreviations after whose stop a sentence goes on whatever follows: titles before a name. As in print. */
  readonly titles: ReadonlySet<string>;
  /**
   * Abbreviations after which a sentence goes on only with a figure or a small letter: units, months, references
   * (`10 h. 30`, `janv. 2024`). Lower case.
   */
  readonly beforeFigures: ReadonlySet<string>;
  /** Abbreviations after which a name may follow in the same sentence, unless the next word opens one. As in print. */
  readonly withinNames: ReadonlySet<string>;
  /**
   * Words that open sentences and hardly ever continue a name: after an initial or an acronym they start a new
   * sentence (`le plan B. Il …`). Lower case, elided forms with a straight apostrophe.
   */
  readonly openers: ReadonlySet<string>;
  /** Where a page runs a sentence on behind a single capital (`R.Le président`): only openers count, `J.Dupont` is a name. Flag `g`. */
  readonly behindCapital: RegExp;
  /** The same behind a year, with or without a full stop (`juin 2024Le président`). */
  readonly behindYear: RegExp;
}
