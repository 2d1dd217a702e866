import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../text/quantity.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { Rarity } from './rarity.ts';

/** What the index knows of the event an article is about. */
export interface EventContext {
  /** Documents of the index that may be on the same event, by index, with their likeness to the article, 0..1. */
  readonly likeness: ReadonlyMap<number, number>;
  /** Weight of a content key: its rarity in the language, discounted by how common it is within the event. */
  weight(key: string): number;
  /** Its rarity in the language alone. */
  rarity(key: string): number;
  /** 0..1: how far a number with its unit belongs to few claims of the event; `200 m` in a race over it says nothing. */
  distinction(quantity: Quantity): number;
}

/** Documents considered at most, the most alike first; beyond these no claim was ever found to match. */
const MAX_DOCUMENTS = 400;
/** A document this like the article counts as being on its event. Sane range 0.1 to 0.3. */
const EVENT_LIKENESS = 0.15;
/** Fewer claims on the event than this say nothing on what is common within it. */
const MIN_EVENT_CLAIMS = 8;
/** Keys in more than this share of the documents are left out of the search for documents. */
const COMMON_SHARE = 0.1;

/** Finds the documents of the same event and weighs content keys by what is common among them. */
export function createEventContext(
  claims: readonly Claim[],
  index: ClaimIndex,
  rarity: Rarity,
): EventContext {
  const own = new Set(claims.flatMap((claim) => claim.frame.keys.map(({ key }) => key)));
  const likeness = likeDocuments(own, index, rarity);
  const { counts, total } = countEventKeys(claims, likeness, index);
  const cache = new Map<string, number>();
  const share = (key: string) => (total < MIN_EVENT_CLAIMS ? 1 : eventShare(counts.get(key) ?? 0, total));
  return {
    likeness,
    weight(key) {
      let weight = cache.get(key);
      if (weight === undefined) {
        weight = rarity.idf(key) * share(key);
        cache.set(key, weight);
      }
      return weight;
    },
    rarity: (key) => rarity.idf(key),
    distinction: (quantity) => share(numberKey(quantity)),
  };
}

function numberKey({ value, unit, ordinal }: Quantity): string {
  return `number:${value} ${ordinal ? 'ordinal' : (unit ?? '')}`;
}

/** 1 for keys that occur once in the event, falling to 0 for those in all of its claims. */
function eventShare(count: number, total: number): number {
  return Math.log((total + 1) / (Math.max(1, count) + 0.5)) / Math.log((total + 1) / 1.5);
}

function likeDocuments(
  own: ReadonlySet<string>,
  index: ClaimIndex,
  rarity: Rarity,
): ReadonlyMap<number, number> {
  const dots = new Map<number, number>();
  let ownNorm = 0;
  const limit = Math.max(20, index.documents.length * COMMON_SHARE);
  for (const key of own) {
    const weight = rarity.idf(key) ** 2;
    ownNorm += weight;
    const documents = index.documentPostings.get(key);
    if (!documents || (index.documents.length > 200 && documents.length > limit)) continue;
    for (const document of documents) dots.set(document, (dots.get(document) ?? 0) + weight);
  }
  const best = [...dots].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_DOCUMENTS);
  return new Map(
    best.map(([document, dot]) => [
      document,
      dot / Math.sqrt(ownNorm * documentNorm(document, index, rarity) || 1),
    ]),
  );
}

function documentNorm(document: number, index: ClaimIndex, rarity: Rarity): number {
  const keys = new Set(
    index.documents[document]?.claims.flatMap((claim) => claim.frame.keys.map(({ key }) => key)),
  );
  let norm = 0;
  for (const key of keys) norm += rarity.idf(key) ** 2;
  return norm;
}

function countEventKeys(
  claims: readonly Claim[],
  likeness: ReadonlyMap<number, number>,
  index: ClaimIndex,
): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>();
  let total = 0;
  const add = (claim: Claim) => {
    total++;
    const keys = claim.frame.keys.map(({ key }) => key);
    for (const key of new Set([...keys, ...claim.frame.quantities.map(numberKey)]))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const claim of claims) add(claim);
  for (const [document, like] of likeness)
    if (like >= EVENT_LIKENESS) for (const claim of index.documents[document]?.claims ?? []) add(claim);
  return { counts, total };
}
