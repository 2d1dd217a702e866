/** A claim of the page beside one of the index, as far as it is judged by itself. */
export interface JudgedPair {
  /** The page's claim; equal for all pairs of one. */
  readonly claim: number | string;
  /** 0..1. */
  readonly score: number;
  /** Shown as the same fact by itself. */
  readonly isSame: boolean;
  /** Whether it may be shown at all, such as for having an act in common. */
  readonly mayBeSame: boolean;
}

/** Score from which a pair counts as sure. Sane range 0.88 to 0.95: below, two errors agree too often. */
const SURE = 0.9;
/** Sure pairs that a doubtful one needs. One is not enough: of what it adds a fifth is wrong. */
const WITNESSES = 2;
/** A pair below this score is no doubtful one but a wrong one. Sane range 0.2 to 0.5. */
const DOUBTFUL = 0.35;
/** Pairs of one claim that are looked at, best first: a claim that everybody reports has hundreds. */
const MOST_SURE = 8;
const MOST_DOUBTFUL = 30;

/**
 * The doubtful pairs that are vouched for: where two others of the page's claim are sure, and what they lead to surely
 * tells the same as what the doubtful one leads to, all three tell one fact.
 * @param pairs in any order
 * @param agree score, 0..1, between what two pairs of one claim lead to; 0 where both are of one outlet
 * @returns each vouched pair with those that vouch for it
 */
export function findWitnessed<P extends JudgedPair>(
  pairs: readonly P[],
  agree: (sure: P, doubtful: P) => number,
): ReadonlyMap<P, readonly P[]> {
  const witnessed = new Map<P, readonly P[]>();
  for (const own of Map.groupBy(pairs, ({ claim }) => claim).values()) {
    const sure = best(
      own.filter(({ isSame, score }) => isSame && score >= SURE),
      MOST_SURE,
    );
    if (sure.length < WITNESSES) continue;
    const doubtful = own.filter(({ isSame, mayBeSame, score }) => !isSame && mayBeSame && score >= DOUBTFUL);
    for (const pair of best(doubtful, MOST_DOUBTFUL)) {
      const witnesses = firstOf(sure, WITNESSES, (other) => agree(other, pair) >= SURE);
      if (witnesses.length === WITNESSES) witnessed.set(pair, witnesses);
    }
  }
  return witnessed;
}

function best<P extends JudgedPair>(pairs: readonly P[], most: number): readonly P[] {
  return [...pairs].sort((a, b) => b.score - a.score).slice(0, most);
}

/** The first so many that pass; no more are asked. */
function firstOf<T>(list: readonly T[], count: number, passes: (item: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const item of list) {
    if (found.length === count) break;
    if (passes(item)) found.push(item);
  }
  return found;
}
