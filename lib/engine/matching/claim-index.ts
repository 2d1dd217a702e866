import type { PackDocument } from '../pack/pack.ts';

/** The documents of all packs, ready to be searched. Built once, read many times. */
export interface ClaimIndex {
  readonly documents: readonly PackDocument[];
}

/** Indexes the documents of one or more packs. */
export function buildIndex(documents: readonly PackDocument[]): ClaimIndex {
  return { documents };
}
