import type { BlockCache } from './block-cache.ts';
import { createByteReader } from './byte-reader.ts';
import { checkedBytes } from './checked-block.ts';
import type { Directory } from './directory.ts';
import { keyHash } from './key-hash.ts';
import type { PackHead } from './pack-head.ts';
import type { PackSource } from './pack-source.ts';
import { readPostings } from './posting-list.ts';
import { bucketOf, findInBucket } from './rare-keys.ts';
import { type ByteRange, readRanges } from './read-ranges.ts';
import type { StringTable } from './string-table.ts';

/** A content key of a pack. */
export interface FoundKey {
  /** Documents that hold it. */
  readonly count: number;
  /** Where its list lies, or the list itself where finding the key has read it. */
  readonly list: Uint32Array | { readonly start: number; readonly byteLength: number };
}

/** The documents of content keys. */
export interface KeyLists {
  /** Those of the keys that the pack has; reads only for keys that are not in the table of strings. */
  find(keys: Iterable<string>): Promise<ReadonlyMap<string, FoundKey>>;
  /** The documents of keys that were found, ascending, in the same order; nothing comes twice from the source. */
  read(keys: readonly FoundKey[]): Promise<readonly Uint32Array[]>;
}

export interface KeyListsParts {
  readonly source: PackSource;
  readonly head: PackHead;
  readonly directory: Directory;
  readonly table: StringTable;
  readonly cache: BlockCache<Uint8Array>;
}

/** The keys of a pack, of which nothing but the table of strings has been read. */
export function openKeyLists({ source, head, directory, table, cache }: KeyListsParts): KeyLists {
  const { documentCount } = head.meta;
  const { seed, buckets } = directory;
  const offsets = new Float64Array(buckets.length + 1);
  offsets[0] = head.sections.keys.start;
  for (const [n, length] of buckets.entries()) offsets[n + 1] = (offsets[n] ?? 0) + length;

  /** Checked bytes of stretches of the file, from the cache where they are. */
  const readChecked = async (
    ranges: readonly ByteRange[],
    what: string,
  ): Promise<Map<number, Uint8Array>> => {
    const found = new Map<number, Uint8Array>();
    const missing: ByteRange[] = [];
    for (const range of ranges) {
      const known = cache.get(range.start);
      if (known) found.set(range.start, known);
      else if (!missing.some(({ start }) => start === range.start)) missing.push(range);
    }
    for (const [n, stored] of (await readRanges(source, missing)).entries()) {
      const { start } = missing[n] ?? { start: 0 };
      // A copy: what is kept must not hold on to all that was read with it.
      const bytes = checkedBytes(stored, what).slice();
      cache.set(start, bytes, bytes.length);
      found.set(start, bytes);
    }
    return found;
  };

  return {
    async find(keys) {
      const found = new Map<string, FoundKey>();
      const rare: { readonly key: string; readonly hash: number; readonly bucket: number }[] = [];
      for (const key of keys) {
        const known = table.find(key);
        if (known) {
          const { documents: count, start, byteLength } = known;
          found.set(key, { count, list: { start: head.sections.lists.start + start, byteLength } });
        } else if (buckets.length > 0) {
          const hash = keyHash(key, seed);
          rare.push({ key, hash, bucket: bucketOf(hash, buckets.length) });
        }
      }
      const ranges = [...new Set(rare.map(({ bucket }) => bucket))].map((bucket) => ({
        start: offsets[bucket] ?? 0,
        end: offsets[bucket + 1] ?? 0,
      }));
      const read = await readChecked(ranges, 'a bucket of keys');
      for (const { key, hash, bucket } of rare) {
        const bytes = read.get(offsets[bucket] ?? 0) ?? new Uint8Array(0);
        const list = findInBucket(bytes, hash, bucket, buckets.length, documentCount);
        if (list) found.set(key, { count: list.length, list });
      }
      return found;
    },
    async read(keys) {
      const ranges = keys.flatMap(({ list }) =>
        'start' in list ? [{ start: list.start, end: list.start + list.byteLength }] : [],
      );
      const read = await readChecked(ranges, 'a list of documents');
      return keys.map(({ count, list }) => {
        if (!('start' in list)) return list;
        const input = createByteReader(read.get(list.start) ?? new Uint8Array(0), 'a list of documents');
        const documents = readPostings(input, count, documentCount);
        input.end();
        return documents;
      });
    },
  };
}
