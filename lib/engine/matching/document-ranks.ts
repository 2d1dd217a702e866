import { FEWEST_FAR_KEYS } from './document-rank.ts';

/** What the documents of one pack share with a page, summed up while its keys are looked up. */
export interface DocumentRanks {
  /** Adds the weight of a shared key. */
  add(document: number, weight: number): void;
  /** Calls `visit` for every document that shares something, and enough where it is not near, in no order. */
  visit(visit: (document: number, shared: number) => void): void;
}

/** The documents near a page's day: `from` to `to`, and all from `undated` to `end`, which have no day. */
export interface NearDocuments {
  readonly from: number;
  readonly to: number;
  readonly undated: number;
  readonly end: number;
}

/**
 * No ranks yet. Of documents near the page's day nearly all share something, and each has its place; of the many others
 * few do, and only these take memory and time.
 */
export function createDocumentRanks({ from, to, undated, end }: NearDocuments): DocumentRanks {
  const near = new Float64Array(to - from);
  const withoutDay = new Float64Array(end - undated);
  const others = new Map<number, { weight: number; keys: number }>();
  const addFar = (document: number, weight: number) => {
    const known = others.get(document);
    if (known === undefined) others.set(document, { weight, keys: 1 });
    else {
      known.weight += weight;
      known.keys++;
    }
  };
  return {
    add(document, weight) {
      if (document >= from && document < to) near[document - from] = (near[document - from] ?? 0) + weight;
      else if (document >= undated)
        withoutDay[document - undated] = (withoutDay[document - undated] ?? 0) + weight;
      else addFar(document, weight);
    },
    visit(visit) {
      visitPlaces(near, from, visit);
      visitPlaces(withoutDay, undated, visit);
      for (const [document, { weight, keys }] of others) if (keys >= FEWEST_FAR_KEYS) visit(document, weight);
    },
  };
}

// By index: an iterator over half a million entries takes twenty milliseconds.
function visitPlaces(places: Float64Array, first: number, visit: (document: number, shared: number) => void) {
  for (let n = 0; n < places.length; n++) {
    const shared = places[n] ?? 0;
    if (shared > 0) visit(first + n, shared);
  }
}
