import type { ConceptIndex } from '../../lexicon/concept-index.ts';
import { type Span, textOf } from '../../text/span.ts';
import type { Alignment } from '../align-claims.ts';
import type { PairSide } from '../pair-side.ts';
import type { Difference, DifferenceKind, DifferenceVerdict } from '../report.ts';

/** Two claims judged to be one fact, with what is known of their articles. */
export interface MatchedPair {
  readonly here: PairSide;
  readonly there: PairSide;
  readonly alignment: Alignment;
  readonly concepts: ConceptIndex;
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
