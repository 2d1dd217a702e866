import { kindOfPair, mayBeSameFact } from './model.ts';
import { SURE } from './witnesses.ts';

/** A claim of the page beside one of the index, with its score. */
export interface PlacedPair {
  /** The page's claim, and how many the page holds. */
  readonly claim: number | string;
  readonly claimsHere: number;
  /** The document of the index, its claim, and how many it holds. */
  readonly document: number | string;
  readonly place: number | string;
  readonly claimsThere: number;
  /** Of the document. */
  readonly outlet: string;
  /** 0..1. */
  readonly score: number;
  /** In the order of `FEATURES`. */
  readonly features: readonly number[];
}

/** Claims from which an article is a long one; title and summary in a feed hold five, seldom eight. Sane range 8 to 15. */
const LONG = 10;

/**
 * The pairs in which a long article has another sentence that tells the other side's claim better. Such an article
 * tells a fact once, and its setting in every second sentence: what the weaker pairs have in common is mostly the
 * setting. Counts, which say themselves what they are, and what is sure are left alone; what can be no one fact,
 * however it scores, is no rival.
 */
export function findToldBetter<P extends PlacedPair>(pairs: readonly P[]): ReadonlySet<P> {
  const best = new Map<string, number>();
  for (const pair of pairs.filter(({ features }) => mayBeSameFact(features)))
    for (const rivals of rivalsOf(pair)) best.set(rivals, Math.max(best.get(rivals) ?? 0, pair.score));
  return new Set(
    pairs.filter(
      (pair) =>
        pair.score < SURE &&
        kindOfPair(pair.features) !== 'count' &&
        rivalsOf(pair).some((rivals) => pair.score < (best.get(rivals) ?? 0)),
    ),
  );
}

/** Names of the groups of pairs of which one tells best: a claim with a long article's, on either side. */
function rivalsOf({ claim, claimsHere, document, place, claimsThere }: PlacedPair): readonly string[] {
  const rivals: string[] = [];
  if (claimsThere >= LONG) rivals.push(`here ${claim} ${document}`);
  if (claimsHere >= LONG) rivals.push(`there ${document} ${place}`);
  return rivals;
}
