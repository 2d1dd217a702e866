import type { BlockCache } from './block-cache.ts';
import { checkedBytes } from './checked-block.ts';
import type { Directory } from './directory.ts';
import { keyHash } from './key-hash.ts';
import { FEW_DOCUMENTS } from './key-index.ts';
import type { PackHead } from './pack-head.ts';
import type { PackSource } from './pack-source.ts';
import { bucketOf, findInBucket } from './rare-keys.ts';
import { type ByteRange, readRanges } from './read-ranges.ts';
import { readSegment, SEGMENT_DOCUMENTS, segmentSize } from './segments.ts';
import { startsOf } from './starts-of.ts';
import type { StringTable } from './string-table.ts';

/** A content key of a pack. */
export interface FoundKey {
  /** Documents that hold it. */
  readonly count: number;
  /** All of them, ascending; null for frequent keys, whose documents are read by stretches. */
  readonly documents: Uint32Array | null;
}

/** The documents of content keys. */
export interface KeyLists {
  /** Those of the keys that the pack has. Reads for those that are not frequent. */
  find(keys: Iterable<string>): Promise<ReadonlyMap<string, FoundKey>>;
  /**
   * The documents of frequent keys within a stretch, half-open, and a little more: whole segments are read.
   * `visit` is called some times for a key, each time with some of its documents, ascending.
   */
  visitNear(
    keys: ReadonlySet<string>,
    from: number,
    to: number,
    visit: (key: string, documents: Uint32Array) => void,
  ): Promise<void>;
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
  const { seed, buckets, segments } = directory;
  const bucketStarts = startsOf(buckets, head.sections.keys.start);
  const segmentStarts = startsOf(segments, head.sections.segments.start);

  /** Checked bytes of stretches of the file, from the cache where they are; in the order of the ranges. */
  const readChecked = async (ranges: readonly ByteRange[], what: string): Promise<readonly Uint8Array[]> => {
    // Taken out before anything is put in: what is put in drives out others, even some of these.
    const known = ranges.map(({ start }) => cache.get(start));
    const missing = ranges.filter((_, n) => known[n] === undefined);
    const read = new Map<number, Uint8Array>();
    for (const [n, stored] of (await readRanges(source, missing)).entries()) {
      const start = missing[n]?.start ?? 0;
      // A copy: what is kept must not hold on to all that was read with it.
      const bytes = checkedBytes(stored, what).slice();
      cache.set(start, bytes, bytes.length);
      read.set(start, bytes);
    }
    return ranges.map(({ start }, n) => known[n] ?? read.get(start) ?? NO_BYTES);
  };

  return {
    async find(keys) {
      const found = new Map<string, FoundKey>();
      const byBucket = new Map<number, { readonly key: string; readonly hash: number }[]>();
      for (const key of keys) {
        const known = table.find(key);
        if (known && known.documents > FEW_DOCUMENTS)
          found.set(key, { count: known.documents, documents: null });
        else if (buckets.length > 0) {
          const hash = keyHash(key, seed);
          const bucket = bucketOf(hash, buckets.length);
          byBucket.set(bucket, [...(byBucket.get(bucket) ?? []), { key, hash }]);
        }
      }
      const wanted = [...byBucket.keys()].sort((a, b) => a - b);
      const read = await readChecked(
        wanted.map((bucket) => rangeOf(bucketStarts, bucket)),
        'a bucket of keys',
      );
      for (const [n, bucket] of wanted.entries())
        for (const { key, hash } of byBucket.get(bucket) ?? []) {
          const documents = findInBucket(read[n] ?? NO_BYTES, hash, bucket, buckets.length, documentCount);
          if (documents) found.set(key, { count: documents.length, documents });
        }
      return found;
    },

    async visitNear(keys, from, to, visit) {
      if (from >= to) return;
      const wanted = new Map<number, string>();
      for (const key of keys) {
        const known = table.find(key);
        if (known) wanted.set(known.number, key);
      }
      const first = Math.floor(from / SEGMENT_DOCUMENTS);
      const last = Math.floor((to - 1) / SEGMENT_DOCUMENTS);
      const near = Array.from({ length: last - first + 1 }, (_, n) => first + n);
      const read = await readChecked(
        near.map((segment) => rangeOf(segmentStarts, segment)),
        'a segment',
      );
      for (const [n, segment] of near.entries()) {
        const start = segment * SEGMENT_DOCUMENTS;
        const size = segmentSize(segment, documentCount);
        readSegment(read[n] ?? NO_BYTES, size, table.size, wanted, (number, documents) => {
          const key = wanted.get(number);
          if (key !== undefined)
            visit(
              key,
              documents.map((document) => start + document),
            );
        });
      }
    },
  };
}

const NO_BYTES = new Uint8Array(0);

function rangeOf(starts: Float64Array, n: number): ByteRange {
  return { start: starts[n] ?? 0, end: starts[n + 1] ?? 0 };
}
