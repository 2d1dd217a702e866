import type { Directory } from './directory.ts';
import type { KeyLists } from './key-lists.ts';
import type { FramedDocument, PackDocument, PackMeta } from './pack.ts';

/**
 * A pack that lies elsewhere, read as far as it is needed. Its documents are numbered from 0 in the order of
 * `comparePackDocuments`. Every method rejects with PackError where it meets damage, and with what the source throws.
 */
export interface PackReader {
  readonly meta: PackMeta;
  /** Whether it carries a signature, which is not checked here: that takes every byte (`pack-verifier.ts`). */
  readonly isSigned: boolean;
  /** Days of publication, ascending, with how many documents each has; documents without one come behind them. */
  readonly days: Directory['days'];
  readonly findKeys: KeyLists['find'];
  readonly visitNear: KeyLists['visitNear'];
  /** Documents without their texts, in the order of the numbers. */
  readFrames(documents: readonly number[]): Promise<readonly FramedDocument[]>;
  /** Documents with their texts, in the order of the numbers. */
  readDocuments(documents: readonly number[]): Promise<readonly PackDocument[]>;
  /** All documents, in order; some blocks in memory at a time. */
  documents(): AsyncIterable<PackDocument>;
}
