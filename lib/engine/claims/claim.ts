import type { DateMention } from '../text/date-mention.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';

/** Why a stretch of the article is no claim. */
export interface Removal extends Span {
  /** The pipeline step that decided, such as `boilerplate`. */
  readonly step: string;
  /** The rule within the step, such as `cookie-notice`, `read-more-line`, `photo-credit`, `repeated-line`. */
  readonly rule: string;
}

/** Who the sentence names as its source. Spans are relative to the claim's text. */
export interface Attribution {
  /** As written: `l’agence de presse russe Interfax`, `KCNA`, `Elle`. */
  readonly source: string;
  readonly sourceSpan: Span;
  /** The words that attribute: `a rapporté`, `selon`. */
  readonly cue: string;
  readonly cueSpan: Span;
  /** What the source says. */
  readonly content: Span;
}

export type HedgeKind = 'conditional' | 'possibility' | 'alleged' | 'future' | 'supposition' | 'question';

/** A word by which the text keeps a distance from what it says. Span relative to the claim's text. */
export interface Hedge extends Span {
  readonly kind: HedgeKind;
  readonly cue: string;
}

export type EntityKind = 'person' | 'country' | 'place' | 'organisation' | 'group' | 'other';

/** One participant or place a claim names, resolved within its article. */
export interface EntityMention extends Span {
  readonly kind: EntityKind;
  /**
   * Keys under which other articles may name the same entity, best first: `country:KP`,
   * `person:poutine`, `role:leader@country:RU`, `org:onu`, `place:brest`; `name:durand` where nobody knows what it names. At least one.
   */
  readonly keys: readonly string[];
  /** True where the sentence itself uses a pronoun or a definite phrase (`il`, `les deux pays`). */
  readonly resolved: boolean;
  /** Key of the role this mention gives the person (`role:father`, `role:leader@country:RU`), null where it gives none. */
  readonly heldRole: string | null;
  /** Where the name alone stands, null where the mention has none. */
  readonly nameSpan: Span | null;
}

/** How a concept is presented in its sentence. */
export type Modality = 'asserted' | 'hedged' | 'planned' | 'denied' | 'presupposed';

/** One predicate of a claim as a news concept. Spans relative to the claim's text. */
export interface ConceptMention extends Span {
  /** Concept id of the lexicon (`meet`), or `lemma:` and the lemma where the lexicon has no concept. */
  readonly concept: string;
  readonly negated: boolean;
  readonly modality: Modality;
  /** Index of the clause it stands in, 0 for the first. */
  readonly clause: number;
  /** Keys of the participant that does it and of the one it is done to; empty where unknown. */
  readonly agent: readonly string[];
  readonly patient: readonly string[];
}

/** A number with the concepts of what it counts: `150 morts`, `150 personnes ont péri` → `die`. */
export interface CountedQuantity extends Quantity {
  /** Concept ids, or `lemma:` keys where the lexicon has no concept; best first, empty where unknown. */
  readonly of: readonly string[];
}

/** One unit of content: `concept:meet`, `country:KP`, `name:poutine`, or a plain lemma. */
export interface FrameKey {
  readonly key: string;
  /** Index of the clause it stands in, 0 for the first. */
  readonly clause: number;
  /** Keys of one slot are readings of the same words (senses of a verb, parts of a name); they count once. */
  readonly slot: number;
}

/** A date with the clause it stands in. */
export interface ClauseDate extends DateMention {
  readonly clause: number;
}

/** What matching knows of a claim. All spans relative to the claim's text. */
export interface ClaimFrame {
  /** Content lemmas in order of the text, with repetition; stop words left out. */
  readonly terms: readonly string[];
  /** The same content with concepts, countries and persons in place of their words, clause by clause. */
  readonly keys: readonly FrameKey[];
  readonly concepts: readonly ConceptMention[];
  readonly entities: readonly EntityMention[];
  readonly quantities: readonly CountedQuantity[];
  readonly dates: readonly ClauseDate[];
  readonly loadedTerms: readonly LoadedTermMention[];
}

/** A word of a certain load for something that has several names. Span relative to the claim's text. */
export interface LoadedTermMention extends Span {
  /** Id of the set of terms for one referent. */
  readonly set: string;
  readonly term: string;
  readonly load: string;
}

/** One checkable statement of an article: a sentence with its frame. */
export interface Claim {
  /** Where the sentence stands in `Article.text`. */
  readonly span: Span;
  /** The sentence as it stands there. */
  readonly text: string;
  /** 0..1: how far the sentence states something that can be checked. */
  readonly checkWorthiness: number;
  readonly attribution: Attribution | null;
  readonly hedges: readonly Hedge[];
  readonly frame: ClaimFrame;
}

/** What the engine found in one article. */
export interface AnalysedArticle {
  /** In order of the text. */
  readonly claims: readonly Claim[];
  /** Every line or sentence that is no claim, with the rule that says so. */
  readonly removals: readonly Removal[];
  /** Agencies and outlets the article credits, such as `AFP`, normalised; from text, byline and `Article.credits`. */
  readonly credits: readonly string[];
}
