import { FEW_DOCUMENTS } from '../pack/key-index.ts';
import type { FramedClaim, FramedDocument } from '../pack/pack.ts';
import type { ClaimIndex } from './claim-index.ts';
import { publicationDay } from './days-between.ts';
import type { Rarity } from './rarity.ts';

// How documents are ranked by what they share with a page: the summed weight of the shared content keys, times how
// near in time they are. The rule is here for all who search: the index in memory and the packs.

/** How common content keys are among all documents that are searched. */
export interface KeyCounts {
  readonly documentCount: number;
  /** Documents that hold a key. */
  documentsOf(key: string): number;
}

/**
 * Documents considered at most. Of pairs of labelled articles that share a fact, among 320,000 other items, 95 %
 * stand among the first 160 (97 % among 200, 88 % among 100). Sane range 100 to 400; the time of a check grows with it.
 */
export const MAX_DOCUMENTS = 160;

/** Keys in more than this share of the documents are left out of the search for documents. */
const COMMON_SHARE = 0.1;
/** … but not in an index of fewer documents than this, nor keys of fewer than that. */
const SMALL_INDEX = 200;
const NEVER_COMMON = 20;

/** Frequent keys link a page only with what was published so many days before or after it. Sane range 14 to 60. */
const NEAR_DAYS = 30;
/**
 * What an article counts that is never so far off, of one that is of the page's day; and days that bring it half way
 * there. Both by the labelled articles. Sane ranges 0.1 to 0.3, 5 to 20.
 */
const FAR_SHARE = 0.2;
const HALF_DAYS = 5;
/**
 * Keys that an article from beyond these days has to share: one rare word in common, years apart, leads nowhere, and
 * every such article lies elsewhere in a pack.
 */
export const FEWEST_FAR_KEYS = 2;
/** Days that are assumed where one of the two has no date. */
const UNKNOWN_DAYS = 10;
/** Steps of a nearness, which is a whole number so that ranks are the same everywhere. */
const NEAR_STEPS = 1_024;

/** Steps of a weight: whole numbers add up to the same sum in any order. Rarities have sixteen steps a nat. */
const WEIGHT_STEPS = 256;

/** What a shared key counts, as a whole number: the square of its rarity. */
export function keyWeight(key: string, rarity: Rarity): number {
  return Math.round(WEIGHT_STEPS * rarity.idf(key) ** 2);
}

/** True for keys in so many documents that they tell none from another. */
export function isCommonKey(documents: number, documentCount: number): boolean {
  return documentCount > SMALL_INDEX && documents > Math.max(NEVER_COMMON, documentCount * COMMON_SHARE);
}

/** True where a key of so many documents links a page only with what is near in time. */
export function isFrequentKey(documents: number): boolean {
  return documents > FEW_DOCUMENTS;
}

/** True for documents that frequent keys may link a page with. `days` lie between the two; null where one is unknown. */
export function isNear(days: number | null): boolean {
  return days === null || days <= NEAR_DAYS;
}

/** How much what a document shares counts, 1 to 1,024, by the days between it and the page. */
export function nearness(days: number | null): number {
  return Math.round(NEAR_STEPS * (FAR_SHARE + (1 - FAR_SHARE) / (1 + (days ?? UNKNOWN_DAYS) / HALF_DAYS)));
}

/** Days as day numbers, both ends included. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** The days near a page's; null where that is unknown, and all are near. */
export function nearDays(published: string | null): DaySpan | null {
  const day = publicationDay(published);
  return day === null ? null : { first: day - NEAR_DAYS, last: day + NEAR_DAYS };
}

/** The content keys of some claims, each once. */
export function keysOf(claims: readonly FramedClaim[]): ReadonlySet<string> {
  return new Set(claims.flatMap((claim) => claim.frame.keys.map(({ key }) => key)));
}

/** How common keys are in an index that holds all documents. */
export function countsOf(index: ClaimIndex<FramedDocument>): KeyCounts {
  return {
    documentCount: index.documents.length,
    documentsOf: (key) => index.documentPostings.get(key)?.length ?? 0,
  };
}

/** The `most` documents with the largest ranks, best first, of equal ones the first. */
export function bestDocuments(ranks: ReadonlyMap<number, number>, most: number): readonly number[] {
  return [...ranks]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([document]) => document);
}
