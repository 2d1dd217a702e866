import type { HedgeKind } from '../claims/claim.ts';
import type { FoldedPhrases } from '../claims/folded-phrases.ts';

/** The words by which a sentence keeps a distance from what it says. */
export interface HedgeWords {
  /** Adverbs and set phrases that hedge. */
  readonly phrases: FoldedPhrases<HedgeKind>;
  /** Adjectives of possibility, folded. */
  readonly possible: ReadonlySet<string>;
  /** Verbs that hedge what they govern, in a finite form. Lemmas. */
  readonly verbs: ReadonlyMap<string, HedgeKind>;
  /** Verbs of planning: they hedge where an infinitive or one of `planLinks` follows. Lemmas. */
  readonly planning: ReadonlySet<string>;
  /** Prepositions behind a verb of planning, folded. */
  readonly planLinks: ReadonlySet<string>;
  /** Participles that call a person or act unproven, folded, after a noun or the verb of being. */
  readonly alleged: ReadonlySet<string>;
  /** The verbs of being able and of having to, and the one that makes a future with an infinitive. Lemmas. */
  readonly can: string;
  readonly must: string;
  readonly goingTo: string;
  /** Forms of the first that are mostly another word. Lower case. */
  readonly notCan: ReadonlySet<string>;
  /** Verbs whose conditional is a polite wish, not a distance. Lemmas. */
  readonly wishes: ReadonlySet<string>;
}
