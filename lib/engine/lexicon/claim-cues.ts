/** What makes a sentence no statement that can be checked. Folded. */
export interface ClaimCues {
  /** Wordings that promise an explanation instead of stating a fact, anywhere in a sentence. */
  readonly programme: RegExp;
  /** Words that open a question, also where the question mark is missing. */
  readonly questions: ReadonlySet<string>;
  /** Those of them that only do where verb and subject are exchanged. */
  readonly invertedQuestions: ReadonlySet<string>;
  /** The token of a subject behind its verb: `-il`. */
  readonly inversion: RegExp;
  /** Imperatives by which a page addresses its reader. */
  readonly imperatives: ReadonlySet<string>;
  /** The ending of forms by which readers are addressed; null where a language has none. */
  readonly imperativeEnding: string | null;
  /** Forms that address the reader; quotations apart, reporting never does. */
  readonly reader: ReadonlySet<string>;
  /** What makes the name before it one of a programme: `Jeanne Martin et vous`. */
  readonly together: ReadonlySet<string>;
  /** Forms of address that are titles before a name: `Me Martin`. */
  readonly titles: ReadonlySet<string>;
  /** Imperatives by which a headline points at more about what it has told: `…, suivez notre direct`. */
  readonly pointers: ReadonlySet<string>;
  /** How a headline turns to its readers, at the start of what follows its news: `: on vous raconte`. */
  readonly turns: RegExp;
  /** Nouns that a number makes no news of: `cinq questions`, `12 jours`. */
  readonly listed: ReadonlySet<string>;
  /** First and second persons that make a bare quotation a voice instead of a report. */
  readonly voice: ReadonlySet<string>;
  /** A comparison, which makes a quotation without a source a voice. */
  readonly comparison: RegExp;
  /** Adjectives and nouns of judgement: a short sentence without figures that only judges is an opinion. */
  readonly judgements: ReadonlySet<string>;
}
