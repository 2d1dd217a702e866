import type { Attribution, Hedge } from '../claims/claim.ts';
import type { Span } from '../text/span.ts';

export type DifferenceKind =
  | 'number'
  | 'date'
  | 'place'
  | 'person'
  | 'negation'
  | 'hedging'
  | 'attribution'
  | 'loaded-term';

/** `conflict`: both cannot be true of one moment; `update`: it moved on between the two days of publication; `differs`: compatible. */
export type DifferenceVerdict = 'conflict' | 'update' | 'differs';

/** One way in which two wordings of a fact differ. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly verdict: DifferenceVerdict;
  /** The wording in the checked document; empty where that side has none. */
  readonly here: string;
  readonly there: string;
  /** Where the wordings stand in the two claims' texts; null where a side has none. */
  readonly hereSpan: Span | null;
  readonly thereSpan: Span | null;
}

/** `same`: shown as the same fact; `possible`: only shown when asked for. */
export type MatchTier = 'same' | 'possible';

/** Where a mention's information comes from: mentions with equal ids are one origin. */
export interface Origin {
  /** Such as `agency:afp`, `source:kcna`, `text:…`, `outlet:…`. */
  readonly id: string;
  /** What a reader is told: `AFP`, `KCNA`, the outlet's name. */
  readonly label: string;
}

/**
 * One line of the explanation of a match; `kind` chooses the interface's text, the words are the articles'. Of
 * `witnesses` they are the outlets of two surer matches that tell the same.
 */
export interface Reason {
  readonly kind: 'concept' | 'participant' | 'number' | 'date' | 'witnesses';
  readonly here: string;
  readonly there: string;
}

/** A mention of the same fact in another outlet's article. */
export interface Match {
  readonly document: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly title: string;
  /** `YYYY-MM-DD` or null. */
  readonly published: string | null;
  /** The other outlet's sentence. */
  readonly text: string;
  /** 0..1, calibrated: the share of such matches that are right; of one that others vouch for, without them. */
  readonly score: number;
  readonly tier: MatchTier;
  /** Empty for tier `possible`: it may be another fact, of which a difference means nothing. */
  readonly differences: readonly Difference[];
  /** The source the other sentence names, as written; null where it names none or only a pronoun stands for it. */
  readonly source: string | null;
  readonly origin: Origin;
  readonly reasons: readonly Reason[];
}

/** One claim of the checked article with its matches, best first. */
export interface ClaimReport {
  /** Unique within the report: `c0`, `c1`, … in order of the text. */
  readonly id: string;
  /** Where it stands in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly checkWorthiness: number;
  readonly attribution: Attribution | null;
  readonly hedges: readonly Hedge[];
  readonly matches: readonly Match[];
  /** Distinct other outlets and distinct origins among the matches of tier `same` (and this article's own origin where it is shared). */
  readonly outletCount: number;
  readonly originCount: number;
}

/** What Recoupe shows about one article. */
export interface ArticleReport {
  readonly article: {
    readonly title: string;
    readonly outlet: string;
    readonly url: string | null;
    readonly published: string | null;
    readonly language: string;
  };
  readonly claims: readonly ClaimReport[];
  /** This article's own origin, by its credits. */
  readonly origin: Origin;
}
