import type { DifferenceKind, DifferenceVerdict } from '../matching/report.ts';

/** The labels of an export that people read, in one language; what stands between them is the articles' own. */
export interface ExportWords {
  /** `4 of 6 claims reported elsewhere`. */
  readonly reportedElsewhere: (reported: number, count: number) => string;
  /** `2 with differences`, `1 same fact`, `5 only here`. */
  readonly figureDiffer: (count: number) => string;
  readonly figureSame: (count: number) => string;
  readonly figureOnlyHere: (count: number) => string;
  /** `3 other outlets` and `2 origins`. */
  readonly otherOutlets: (count: number) => string;
  readonly origins: (count: number) => string;
  readonly claims: (count: number) => string;
  readonly thisPage: string;
  readonly firstToReport: string;
  /** Headings of the three groups of claims. */
  readonly filterDiffer: string;
  readonly filterSame: string;
  readonly onlyHereHeading: string;
  readonly possibleHeading: string;
  readonly kind: (kind: DifferenceKind) => string;
  readonly verdict: (verdict: DifferenceVerdict) => string;
  /** Stands for the wording of a side that has none. */
  readonly notSaid: string;
  readonly viaOrigin: (origin: string) => string;
  readonly sourceNamed: (source: string) => string;
  /** A day (`YYYY-MM-DD`) as people write it, or that there is none. */
  readonly day: (day: string | null) => string;
}
