import type { FramedDocument, PackDocument } from '../pack/pack.ts';

/** One claim of the index with its place in it. */
export interface IndexedClaim<D extends FramedDocument = PackDocument> {
  readonly claim: D['claims'][number];
  /** Index into `ClaimIndex.documents`. */
  readonly document: number;
  /** Index into the document's claims. */
  readonly place: number;
}

/** Documents ready to be searched, all in memory: those of an event, or of a whole small corpus. */
export interface ClaimIndex<D extends FramedDocument = PackDocument> {
  readonly documents: readonly D[];
  readonly claims: readonly IndexedClaim<D>[];
  /** Content key → indexes into `claims`, ascending, each once. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Content key → indexes into `documents`, ascending, each once. */
  readonly documentPostings: ReadonlyMap<string, readonly number[]>;
}

/** Indexes documents. Time and memory are linear in the number of content keys. */
export function buildIndex<D extends FramedDocument>(documents: readonly D[]): ClaimIndex<D> {
  const claims: IndexedClaim<D>[] = [];
  const postings = new Map<string, number[]>();
  const documentPostings = new Map<string, number[]>();
  for (const [document, { claims: own }] of documents.entries()) {
    for (const [place, claim] of own.entries()) {
      const id = claims.push({ claim, document, place }) - 1;
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
