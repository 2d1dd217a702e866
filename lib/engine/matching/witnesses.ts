import { isSameName, readOutlet } from '../outlets/outlet.ts';
import { rememberWords } from '../text/word-memo.ts';
import { mayBeSameFact } from './model.ts';

/** A claim of the page beside one of the index, as far as it is judged by itself. */
export interface JudgedPair {
  /** The page's claim; equal for all pairs of one. */
  readonly claim: number | string;
  /** Of the claim of the index. */
  readonly outlet: string;
  /** 0..1. */
  readonly score: number;
  /** Shown as the same fact by itself. */
  readonly isSame: boolean;
  /** In the order of `FEATURES`. */
  readonly features: readonly number[];
}

/** Score from which a pair counts as sure. Sane range 0.9 to 0.95: below, two errors agree too often. */
export const SURE = 0.92;
/** A pair below this score is no doubtful one but a wrong one. Sane range 0.2 to 0.5. */
const DOUBTFUL = 0.35;
/** Pairs of one claim that are looked at, best first: a claim that everybody reports has hundreds. */
const MOST_SURE = 8;
const MOST_DOUBTFUL = 30;

/**
 * The doubtful pairs that are vouched for: where the page's claim is surely told by two other outlets, and both surely
 * tell the same as a third, all tell one fact. One witness is not enough: of what it adds a fifth is wrong.
 * @param pairs in any order
 * @param agree score, 0..1, between what two pairs of one claim lead to
 * @returns each vouched pair with the two that vouch for it
 */
export function findWitnessed<P extends JudgedPair>(
  pairs: readonly P[],
  agree: (sure: P, doubtful: P) => number,
): ReadonlyMap<P, readonly [P, P]> {
  const witnessed = new Map<P, readonly [P, P]>();
  const areOneOutlet = createOutletTest();
  for (const own of Map.groupBy(pairs, ({ claim }) => claim).values()) {
    const sure = best(
      own.filter(({ isSame, score }) => isSame && score >= SURE),
      MOST_SURE,
    );
    if (sure.length < 2) continue;
    const doubtful = own.filter(
      ({ isSame, features, score }) => !isSame && score >= DOUBTFUL && mayBeSameFact(features),
    );
    for (const pair of best(doubtful, MOST_DOUBTFUL)) {
      const [one, two] = witnessesOf(pair, sure, areOneOutlet, agree);
      if (one && two) witnessed.set(pair, [one, two]);
    }
  }
  return witnessed;
}

/** The first sure pairs, two at most, that agree with a doubtful one, all of different outlets. */
function witnessesOf<P extends JudgedPair>(
  pair: P,
  sure: readonly P[],
  areOneOutlet: (a: JudgedPair, b: JudgedPair) => boolean,
  agree: (sure: P, doubtful: P) => number,
): readonly P[] {
  const found: P[] = [];
  const others = sure.filter((other) => !areOneOutlet(other, pair));
  for (const [n, other] of others.entries()) {
    // Asking is dear: not where it is settled that there are two, or are not.
    if (found.length === 2 || found.length + others.length - n < 2) break;
    const isAnother = found.every((each) => !areOneOutlet(each, other));
    if (isAnother && agree(other, pair) >= SURE) found.push(other);
  }
  return found;
}

/** Whether two pairs lead to one outlet; each outlet is read once. */
function createOutletTest(): (a: JudgedPair, b: JudgedPair) => boolean {
  const nameOf = rememberWords(readOutlet);
  return (a, b) => isSameName(nameOf(a.outlet), nameOf(b.outlet));
}

function best<P extends JudgedPair>(pairs: readonly P[], most: number): readonly P[] {
  return [...pairs].sort((a, b) => b.score - a.score).slice(0, most);
}
