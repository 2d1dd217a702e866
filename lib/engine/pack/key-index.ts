import { withChecksum } from './checked-block.ts';
import { keyHash } from './key-hash.ts';
import type { KeyPlaces } from './key-places.ts';
import type { CountedKeys } from './key-statistics.ts';
import { bucketOf, countBuckets, encodeBucket, type RareKey } from './rare-keys.ts';
import { countSegments, encodeSegment, SEGMENT_DOCUMENTS, type SegmentKey } from './segments.ts';
import type { TableString } from './string-table.ts';

/** The strings and keys of a pack, ready to be written. */
export interface KeyIndex {
  readonly strings: readonly TableString[];
  /** String → its number in the table. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The documents of frequent keys, segment by segment. */
  readonly segments: readonly Uint8Array[];
  /** The buckets of all other keys. */
  readonly buckets: readonly Uint8Array[];
  readonly seed: number;
}

/**
 * Strings kept in the table, which is in memory whenever a pack is used; all others are written where they occur.
 * Sane range 8,000 to 64,000: more make blocks smaller and waking slower.
 */
const TABLE_STRINGS = 32_000;
/**
 * A key of more documents than this is frequent: it tells what is alike only among documents near in time, and is
 * kept by segments. Part of the format.
 */
export const FEW_DOCUMENTS = 50;
/** A string in the table is used at least this often: below that it costs more than it saves. */
const MIN_USES = 3;

/** Chooses the table's strings and lays out all keys. */
export function encodeKeyIndex({ uses, places, documentCount }: CountedKeys): KeyIndex {
  const strings = [...uses]
    .map(([text, count]): TableString & { readonly count: number } => ({
      text,
      count,
      documents: places.documentsOf(text).length,
    }))
    // Frequent keys have to be in the table, whatever their rank.
    .filter(({ count, documents }) => count >= MIN_USES || documents > FEW_DOCUMENTS)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .filter(({ documents }, n) => n < TABLE_STRINGS || documents > FEW_DOCUMENTS);
  const numbers = new Map(strings.map(({ text }, number) => [text, number]));
  const rare = [...places.keys].filter((key) => places.documentsOf(key).length <= FEW_DOCUMENTS);
  const { seed, keys } = hashKeys(rare, (key) => places.documentsOf(key));
  return {
    strings: strings.map(({ text, documents }) => ({ text, documents })),
    numbers,
    segments: fillSegments(strings, places, documentCount),
    seed,
    buckets: fillBuckets(keys),
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
  return segments.map((keys) => withChecksum(encodeSegment(keys)));
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
