import type { Claim } from '../claims/claim.ts';
import type { PackDocument } from '../pack/pack.ts';

/** One claim of the index with its place in it. */
export interface IndexedClaim {
  readonly claim: Claim;
  /** Index into `ClaimIndex.documents`. */
  readonly document: number;
}

/** The documents of all packs, ready to be searched. Built once, read many times. */
export interface ClaimIndex {
  readonly documents: readonly PackDocument[];
  readonly claims: readonly IndexedClaim[];
  /** Content key → indexes into `claims`, ascending, each once. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Content key → indexes into `documents`, ascending, each once. */
  readonly documentPostings: ReadonlyMap<string, readonly number[]>;
}

/** Indexes the documents of one or more packs. Time and memory are linear in the number of content keys. */
export function buildIndex(documents: readonly PackDocument[]): ClaimIndex {
  const claims: IndexedClaim[] = [];
  const postings = new Map<string, number[]>();
  const documentPostings = new Map<string, number[]>();
  for (const [document, { claims: own }] of documents.entries()) {
    for (const claim of own) {
      const id = claims.push({ claim, document }) - 1;
      for (const { key } of claim.frame.keys) {
        append(postings, key, id);
        append(documentPostings, key, document);
      }
    }
  }
  return { documents, claims, postings, documentPostings };
}

function append(postings: Map<string, number[]>, key: string, id: number): void {
  const list = postings.get(key);
  if (!list) postings.set(key, [id]);
  else if (list.at(-1) !== id) list.push(id);
}
