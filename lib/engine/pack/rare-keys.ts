import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';
import { KEY_HASHES } from './key-hash.ts';
import { damaged } from './pack-error.ts';
import { readPostings, writePostings } from './posting-list.ts';

/** A key that few documents hold, with these, ascending. */
export interface RareKey {
  readonly hash: number;
  readonly documents: ArrayLike<number>;
}

/** Keys of one bucket, on average: a bucket is read for one key. Sane range 16 to 256. */
const KEYS_A_BUCKET = 64;

/** How many buckets hold so many keys. */
export function countBuckets(keyCount: number): number {
  return Math.ceil(keyCount / KEYS_A_BUCKET);
}

/** The bucket of a hash: buckets divide the range of hashes evenly. */
export function bucketOf(hash: number, bucketCount: number): number {
  return Math.floor((hash / KEY_HASHES) * bucketCount);
}

/** A number just below the hashes of a bucket; one less than exact, for divisions round. */
function firstHash(bucket: number, bucketCount: number): number {
  return Math.max(0, Math.floor((bucket / bucketCount) * KEY_HASHES) - 1);
}

/** Writes one bucket: its keys by hash, each as its distance from the one before, with count and documents. */
export function encodeBucket(keys: readonly RareKey[], bucket: number, bucketCount: number): Uint8Array {
  const output = createByteWriter();
  let last = firstHash(bucket, bucketCount);
  for (const { hash, documents } of keys) {
    output.varint(hash - last);
    output.varint(documents.length);
    writePostings(documents, output);
    last = hash;
  }
  return output.take();
}

/** The documents of one key of a bucket; null where the bucket has not that key. */
export function findInBucket(
  bytes: Uint8Array,
  hash: number,
  bucket: number,
  bucketCount: number,
  documentCount: number,
): Uint32Array | null {
  const input = createByteReader(bytes, 'a bucket of keys');
  let at = firstHash(bucket, bucketCount);
  while (input.left > 0) {
    at += input.varint(KEY_HASHES);
    if (at >= KEY_HASHES) throw damaged(`hash ${at}`, `a number below ${KEY_HASHES}`);
    const documents = readPostings(input, input.varint(documentCount), documentCount);
    if (at === hash) return documents;
    if (at > hash) return null;
  }
  return null;
}
