import type { FramedClaim, FramedDocument } from '../pack/pack.ts';
import type { Quantity } from '../text/quantity.ts';
import type { ClaimIndex } from './claim-index.ts';
import { daysBetween, publicationDay } from './days-between.ts';
import {
  bestDocuments,
  countsOf,
  FEWEST_FAR_KEYS,
  isCommonKey,
  isFrequentKey,
  isNear,
  type KeyCounts,
  keysOf,
  keyWeight,
  nearness,
} from './document-rank.ts';
import type { Rarity } from './rarity.ts';
import { SEARCH_REACH, type SearchReach } from './search-reach.ts';

/** A content key, weighed once for all claims that hold it. */
export interface WeighedKey {
  /** From 0: the same for equal keys, another for others. */
  readonly number: number;
  /** Its rarity in the language, discounted by how common it is within the event. */
  readonly weight: number;
  /** Its rarity in the language alone. */
  readonly rarity: number;
}

/** What the index knows of the event an article is about. */
export interface EventContext {
  /** Documents of the index that may be on the same event, by index, with their likeness to the article, 0..1. */
  readonly likeness: ReadonlyMap<number, number>;
  /** Weight of a content key: its rarity in the language, discounted by how common it is within the event. */
  weight(key: string): number;
  /** Its rarity in the language alone. */
  rarity(key: string): number;
  /** Both, and a number in its place. */
  weigh(key: string): WeighedKey;
  /** 0..1: how far a number with its unit belongs to few claims of the event; `200 m` in a race over it says nothing. */
  distinction(quantity: Quantity): number;
}

/** A document this like the article counts as being on its event. Sane range 0.1 to 0.3. */
const EVENT_LIKENESS = 0.15;
/** Fewer claims on the event than this say nothing on what is common within it. */
const MIN_EVENT_CLAIMS = 8;

/**
 * Finds the documents of the same event and weighs content keys by what is common among them.
 * @param published the article's day of publication, null where it is unknown
 * @param counts how common keys are among all documents, where the index holds only the best of them
 */
export function createEventContext(
  claims: readonly FramedClaim[],
  index: ClaimIndex<FramedDocument>,
  rarity: Rarity,
  published: string | null = null,
  counts: KeyCounts = countsOf(index),
  reach: SearchReach = SEARCH_REACH,
): EventContext {
  const likeness = likeDocuments(keysOf(claims), index, rarity, published, counts, reach);
  const told = countEventKeys(claims, likeness, index);
  const share = (key: string) =>
    told.total < MIN_EVENT_CLAIMS ? 1 : eventShare(told.counts.get(key) ?? 0, told.total);
  const weighed = new Map<string, WeighedKey>();
  const weigh = (key: string) => {
    const known = weighed.get(key);
    if (known !== undefined) return known;
    const idf = rarity.idf(key);
    const own = { number: weighed.size, weight: idf * share(key), rarity: idf };
    weighed.set(key, own);
    return own;
  };
  return {
    likeness,
    weigh,
    weight: (key) => weigh(key).weight,
    rarity: (key) => weigh(key).rarity,
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
  index: ClaimIndex<FramedDocument>,
  rarity: Rarity,
  published: string | null,
  counts: KeyCounts,
  { documents: most }: SearchReach,
): ReadonlyMap<number, number> {
  const day = publicationDay(published);
  const days = index.documents.map((document) => daysBetween(day, publicationDay(document.published)));
  const ranks = new Map<number, number>();
  // Documents that are not near, by how many keys they share.
  const far = new Map<number, number>();
  const dots = new Map<number, number>();
  let ownNorm = 0;
  for (const key of own) {
    const weight = rarity.idf(key) ** 2;
    ownNorm += weight;
    const count = counts.documentsOf(key);
    if (isCommonKey(count, counts.documentCount)) continue;
    const rank = keyWeight(key, rarity);
    for (const document of index.documentPostings.get(key) ?? []) {
      dots.set(document, (dots.get(document) ?? 0) + weight);
      const apart = days[document] ?? null;
      if (!isNear(apart)) {
        if (isFrequentKey(count)) continue;
        far.set(document, (far.get(document) ?? 0) + 1);
      }
      ranks.set(document, (ranks.get(document) ?? 0) + rank * nearness(apart));
    }
  }
  for (const [document, keys] of far) if (keys < FEWEST_FAR_KEYS) ranks.delete(document);
  const considered = most === null ? [...dots.keys()] : bestDocuments(ranks, most);
  return new Map(
    considered.map((document) => [
      document,
      (dots.get(document) ?? 0) / Math.sqrt(ownNorm * documentNorm(document, index, rarity) || 1),
    ]),
  );
}

function documentNorm(document: number, index: ClaimIndex<FramedDocument>, rarity: Rarity): number {
  let norm = 0;
  for (const key of keysOf(index.documents[document]?.claims ?? [])) norm += rarity.idf(key) ** 2;
  return norm;
}

function countEventKeys(
  claims: readonly FramedClaim[],
  likeness: ReadonlyMap<number, number>,
  index: ClaimIndex<FramedDocument>,
): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>();
  let total = 0;
  const add = (claim: FramedClaim) => {
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
