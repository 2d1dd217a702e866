import type { FramedClaim, FramedDocument } from '../pack/pack.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { Rarity } from './rarity.ts';

// How documents are ranked by what they share with a page: the sum of the weights of the shared content keys. The
// rule is here for all who search: the index in memory and the packs.

/** How common content keys are among all documents that are searched. */
export interface KeyCounts {
  readonly documentCount: number;
  /** Documents that hold a key. */
  documentsOf(key: string): number;
}

/** Documents considered at most; beyond these no claim was ever found to match. */
export const MAX_DOCUMENTS = 400;

/** Keys in more than this share of the documents are left out of the search for documents. */
const COMMON_SHARE = 0.1;
/** … but not in an index of fewer documents than this, nor keys of fewer than that. */
const SMALL_INDEX = 200;
const FEW_DOCUMENTS = 20;

/** Steps of a weight: whole numbers add up to the same sum in any order. Rarities have sixteen steps a nat. */
const WEIGHT_STEPS = 256;

/** What a shared key counts, as a whole number: the square of its rarity. */
export function keyWeight(key: string, rarity: Rarity): number {
  return Math.round(WEIGHT_STEPS * rarity.idf(key) ** 2);
}

/** True for keys in so many documents that they tell none from another. */
export function isCommonKey(documents: number, documentCount: number): boolean {
  return documentCount > SMALL_INDEX && documents > Math.max(FEW_DOCUMENTS, documentCount * COMMON_SHARE);
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

/** The documents with the largest sums, best first, of equal ones the first. */
export function bestDocuments(sums: ReadonlyMap<number, number>): readonly number[] {
  return [...sums]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_DOCUMENTS)
    .map(([document]) => document);
}
