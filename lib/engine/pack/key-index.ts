import { withChecksum } from './checked-block.ts';
import { chooseTables } from './choose-tables.ts';
import { keyHash } from './key-hash.ts';
import type { KeyPlaces } from './key-places.ts';
import type { CountedKeys } from './key-statistics.ts';
import type { PackTables } from './pack-tables.ts';
import { bucketOf, countBuckets, encodeBucket, type RareKey } from './rare-keys.ts';
import { countSegments, encodeSegment, SEGMENT_DOCUMENTS, type SegmentKey, segmentSize } from './segments.ts';
import type { TableString } from './string-table.ts';

/** The tables and keys of a pack, ready to be written. */
export interface KeyIndex {
  readonly tables: PackTables;
  /** The documents of frequent keys, segment by segment. */
  readonly segments: readonly Uint8Array[];
  /** The buckets of all other keys. */
  readonly buckets: readonly Uint8Array[];
  readonly seed: number;
}

/**
 * A key of more documents than this is frequent: it tells what is alike only among documents near in time, and is
 * kept by segments. Part of the format.
 */
export const FEW_DOCUMENTS = 50;

/** Chooses what the tables hold and lays out all keys. */
export function encodeKeyIndex({ uses, places, documentCount }: CountedKeys): KeyIndex {
  const countOf = (key: string) => places.documentsOf(key).length;
  const isFrequent = (key: string) => countOf(key) > FEW_DOCUMENTS;
  const keys = [...places.keys];
  const tables = chooseTables(uses, countOf, keys.filter(isFrequent));
  const rare = keys.filter((key) => !isFrequent(key));
  const hashed = hashKeys(rare, (key) => places.documentsOf(key));
  return {
    tables,
    segments: fillSegments(tables.strings, places, documentCount),
    seed: hashed.seed,
    buckets: fillBuckets(hashed.keys),
  };
}

function fillSegments(
  strings: readonly TableString[],
  places: KeyPlaces,
  documentCount: number,
): readonly Uint8Array[] {
  const segments: SegmentKey[][] = Array.from({ length: countSegments(documentCount) }, () => []);
  for (const [number, { text, documents }] of strings.entries()) {
    if (documents <= FEW_DOCUMENTS) continue;
    const all = places.documentsOf(text);
    for (let from = 0; from < all.length; ) {
      const segment = Math.floor((all[from] ?? 0) / SEGMENT_DOCUMENTS);
      const first = segment * SEGMENT_DOCUMENTS;
      let to = from;
      while (to < all.length && (all[to] ?? 0) < first + SEGMENT_DOCUMENTS) to++;
      segments[segment]?.push({ number, documents: all.subarray(from, to).map((each) => each - first) });
      from = to;
    }
  }
  return segments.map((keys, segment) =>
    withChecksum(encodeSegment(keys, segmentSize(segment, documentCount))),
  );
}

/** The keys by their hashes, under the first seed that tells all of them apart. */
function hashKeys(
  rare: readonly string[],
  documentsOf: (key: string) => Uint32Array,
): { readonly seed: number; readonly keys: readonly RareKey[] } {
  for (let seed = 0; ; seed++) {
    const keys = rare
      .map((key): RareKey => ({ hash: keyHash(key, seed), documents: documentsOf(key) }))
      .sort((a, b) => a.hash - b.hash);
    if (keys.every(({ hash }, n) => hash !== keys[n + 1]?.hash)) return { seed, keys };
  }
}

function fillBuckets(keys: readonly RareKey[]): readonly Uint8Array[] {
  const bucketCount = countBuckets(keys.length);
  const members: RareKey[][] = Array.from({ length: bucketCount }, () => []);
  for (const key of keys) members[bucketOf(key.hash, bucketCount)]?.push(key);
  return members.map((own, bucket) => withChecksum(encodeBucket(own, bucket, bucketCount)));
}
