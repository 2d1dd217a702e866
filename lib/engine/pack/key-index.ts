import { createByteWriter } from './byte-writer.ts';
import { withChecksum } from './checked-block.ts';
import { keyHash } from './key-hash.ts';
import type { CountedKeys } from './key-statistics.ts';
import { writePostings } from './posting-list.ts';
import { bucketOf, countBuckets, encodeBucket, type RareKey } from './rare-keys.ts';
import type { TableString } from './string-table.ts';

/** The strings and keys of a pack, ready to be written. */
export interface KeyIndex {
  readonly strings: readonly TableString[];
  /** String → its number in the table. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The list of documents of each key of the table, in its order, each with its checksum. */
  readonly lists: readonly Uint8Array[];
  /** The buckets of all other keys. */
  readonly buckets: readonly Uint8Array[];
  readonly seed: number;
}

/**
 * Strings kept in the table, which is in memory whenever a pack is used; all others are written where they occur.
 * Sane range 8,000 to 64,000: more make blocks smaller and waking slower.
 */
const TABLE_STRINGS = 32_000;
/** A string in the table is used at least this often: below that it costs more than it saves. */
const MIN_USES = 3;

/** Chooses the table's strings and lays out all keys. */
export function encodeKeyIndex({ uses, places }: CountedKeys): KeyIndex {
  const frequent = [...uses]
    .filter(([, count]) => count >= MIN_USES)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, TABLE_STRINGS)
    .map(([text]) => text);
  const numbers = new Map(frequent.map((text, number) => [text, number]));
  const lists: Uint8Array[] = [];
  const output = createByteWriter();
  const strings = frequent.map((text): TableString => {
    const documents = places.documentsOf(text);
    if (documents.length === 0) return { text, documents: 0, listBytes: 0 };
    writePostings(documents, output);
    const list = withChecksum(output.take());
    lists.push(list);
    return { text, documents: documents.length, listBytes: list.length };
  });
  const rare = [...places.keys].filter((key) => !numbers.has(key));
  const { seed, keys } = hashKeys(rare, (key) => places.documentsOf(key));
  return { strings, numbers, lists, seed, buckets: fillBuckets(keys) };
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
