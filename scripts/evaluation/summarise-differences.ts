import type { DifferenceKind, DifferenceVerdict } from '../../lib/engine/matching/report.ts';
import { KINDS, VERDICTS } from '../training/event-labels.ts';
import { countRows, type DifferenceFigures, type FoundOf, namedConflicts } from './measure-differences.ts';

/** How well one kind of difference is named. */
export interface KindFigures {
  readonly kind: DifferenceKind | 'all';
  readonly all: FoundOf;
  readonly byVerdict: Readonly<Record<DifferenceVerdict, FoundOf>>;
  /** How many are named on a pair. */
  readonly namedPerPair: number;
}

/** The figures of the differences on pairs that are given, in counts. */
export interface DifferenceSummary {
  readonly pairs: number;
  /** Kind by kind, and all together at the end. */
  readonly kinds: readonly KindFigures[];
  readonly conflicts: {
    /** One a kind and pair. */
    readonly named: number;
    readonly right: number;
    /** Not labelled on this pair, with the wordings of a labelled one on another. */
    readonly repeated: number;
    /** Labelled conflicts, and those of them that are named as conflicts. */
    readonly labelled: number;
    readonly found: number;
  };
}

/** Sums figures up. */
export function summariseDifferences(figures: DifferenceFigures): DifferenceSummary {
  const { all, wrong, repeated } = namedConflicts(figures);
  const conflicts = countRows(figures, null, 'conflict');
  return {
    pairs: figures.pairs,
    kinds: [...KINDS, null].map((kind) => summariseKind(figures, kind)),
    conflicts: {
      named: all.length,
      right: all.length - wrong.length,
      repeated: repeated.length,
      labelled: conflicts.of,
      found: conflicts.rightVerdict,
    },
  };
}

function summariseKind(figures: DifferenceFigures, kind: DifferenceKind | null): KindFigures {
  const [conflict, update, differs] = VERDICTS.map((verdict) => countRows(figures, kind, verdict));
  const none = { found: 0, of: 0, rightVerdict: 0 };
  const named = figures.named.filter(({ difference }) => kind === null || difference.kind === kind).length;
  return {
    kind: kind ?? 'all',
    all: countRows(figures, kind, null),
    byVerdict: { conflict: conflict ?? none, update: update ?? none, differs: differs ?? none },
    // Both ways round are named: a pair counts half for each.
    namedPerPair: named / 2 / (figures.pairs || 1),
  };
}
