import type { Claim } from '../../claims/claim.ts';
import { type Span, textOf } from '../../text/span.ts';
import type { Alignment } from '../align-claims.ts';
import type { Difference, DifferenceKind, DifferenceVerdict } from '../report.ts';

/** Two claims judged to be one fact, with what is known of their articles. */
export interface MatchedPair {
  readonly here: Claim;
  readonly there: Claim;
  readonly alignment: Alignment;
  /** Days of publication, `YYYY-MM-DD` or null. */
  readonly herePublished: string | null;
  readonly therePublished: string | null;
  /** The sources the sentences name (`findNamedSource`): null where none, or only a pronoun stands for it. */
  readonly hereSource: string | null;
  readonly thereSource: string | null;
}

/** Finds the differences of one kind. A new kind is one file with a detector and one row in `detect-differences.ts`. */
export interface DifferenceDetector {
  readonly kind: DifferenceKind;
  detect(pair: MatchedPair): readonly Difference[];
}

/** A difference between two stretches of the claims' texts; null for a side that has no such wording. */
export function difference(
  kind: DifferenceKind,
  verdict: DifferenceVerdict,
  pair: MatchedPair,
  hereSpan: Span | null,
  thereSpan: Span | null,
): Difference {
  const spanOf = (span: Span | null) => (span ? { start: span.start, end: span.end } : null);
  return {
    kind,
    verdict,
    here: hereSpan ? textOf(pair.here.text, hereSpan) : '',
    there: thereSpan ? textOf(pair.there.text, thereSpan) : '',
    hereSpan: spanOf(hereSpan),
    thereSpan: spanOf(thereSpan),
  };
}
