import type { FoundKey } from './key-lists.ts';
import type { FramedDocument, PackDocument, PackMeta } from './pack.ts';

/**
 * A pack that lies elsewhere, read as far as it is needed. Its documents are numbered from 0 in the order of
 * `comparePackDocuments`. Every method rejects with PackError where it meets damage, and with what the source throws.
 */
export interface PackReader {
  readonly meta: PackMeta;
  /** Those of some content keys that the pack has, with the number of documents that hold each. */
  findKeys(keys: Iterable<string>): Promise<ReadonlyMap<string, FoundKey>>;
  /** The numbers of the documents that hold a key, ascending; one list for each key, in order. */
  readLists(keys: readonly FoundKey[]): Promise<readonly Uint32Array[]>;
  /** Documents without their texts, in the order of the numbers. */
  readFrames(documents: readonly number[]): Promise<readonly FramedDocument[]>;
  /** Documents with their texts, in the order of the numbers. */
  readDocuments(documents: readonly number[]): Promise<readonly PackDocument[]>;
  /** All documents, in order; some blocks in memory at a time. */
  documents(): AsyncIterable<PackDocument>;
}
