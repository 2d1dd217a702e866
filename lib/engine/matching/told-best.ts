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
  const rivals = pairs.filter(({ features }) => mayBeSameFact(features));
  const ofArticle = rivals.filter(({ claimsThere }) => claimsThere >= LONG);
  const ofPage = rivals.filter(({ claimsHere }) => claimsHere >= LONG);
  const bestThere = bestOf(ofArticle, ({ claim, document }) => [claim, document]);
  const bestHere = bestOf(ofPage, ({ document, place }) => [document, place]);
  return new Set(
    pairs.filter(({ claim, document, place, claimsHere, claimsThere, score, features }) => {
      if (score >= SURE || kindOfPair(features) === 'count') return false;
      const isBeatenThere = claimsThere >= LONG && score < (bestThere.get(claim)?.get(document) ?? 0);
      const isBeatenHere = claimsHere >= LONG && score < (bestHere.get(document)?.get(place) ?? 0);
      return isBeatenThere || isBeatenHere;
    }),
  );
}

type Name = number | string;

/** The best score of pairs that bear two names in common. Maps of maps: to put the names together is slow. */
function bestOf(
  pairs: readonly PlacedPair[],
  namesOf: (pair: PlacedPair) => readonly [Name, Name],
): ReadonlyMap<Name, ReadonlyMap<Name, number>> {
  const best = new Map<Name, Map<Name, number>>();
  for (const pair of pairs) {
    const [first, second] = namesOf(pair);
    const inner = best.get(first) ?? new Map<Name, number>();
    best.set(first, inner.set(second, Math.max(inner.get(second) ?? 0, pair.score)));
  }
  return best;
}
