import type { BlockCache } from './block-cache.ts';
import { checkedBytes } from './checked-block.ts';
import type { BlockList } from './directory.ts';
import { damaged } from './pack-error.ts';
import type { Inflate, PackSource } from './pack-source.ts';
import { readRanges } from './read-ranges.ts';
import { startsOf } from './starts-of.ts';

/** The documents of a section that is kept in packed blocks. */
export interface BlockSection<T> {
  /** The documents with these numbers, in the order given; blocks are read together and kept while there is room. */
  read(documents: readonly number[]): Promise<readonly T[]>;
  /** All documents, in order; reads a block at a time and keeps none. */
  all(): AsyncGenerator<T, undefined>;
}

export interface BlockSectionParts<T> {
  readonly source: PackSource;
  /** Null where blocks are not packed. */
  readonly inflate: Inflate | null;
  /** Offset of the section in the file. */
  readonly start: number;
  readonly list: BlockList;
  readonly cache: BlockCache<readonly T[]>;
  /** How many times its unpacked bytes a decoded block takes in memory, about. */
  readonly expansion: number;
  /** What a block is called in errors. */
  readonly what: string;
  /** The first `wanted` of the `count` documents of an unpacked block. */
  decode(block: Uint8Array, count: number, wanted: number): readonly T[];
}

/** A section, of which nothing has been read yet. */
export function openBlockSection<T>(parts: BlockSectionParts<T>): BlockSection<T> {
  const { source, inflate, list, cache, what } = parts;
  const blocks = list.stored.length;
  const firsts = startsOf(list.documents, 0);
  const offsets = startsOf(list.stored, parts.start);

  const decode = async (block: number, stored: Uint8Array, wanted: number): Promise<readonly T[]> => {
    const unpacked = list.unpacked[block] ?? 0;
    const checked = checkedBytes(stored, `a block of ${what}`);
    const bytes = inflate === null ? checked : await unpack(checked, unpacked, inflate, what);
    return parts.decode(bytes, list.documents[block] ?? 0, wanted);
  };
  const rangeOf = (block: number) => ({ start: offsets[block] ?? 0, end: offsets[block + 1] ?? 0 });

  return {
    async read(documents) {
      // Block → how many of its documents have to be read: those behind the last one asked for need not.
      const wanted = new Map<number, number>();
      for (const document of documents) {
        const block = blockOf(document, firsts);
        wanted.set(block, Math.max(wanted.get(block) ?? 0, document - (firsts[block] ?? 0) + 1));
      }
      const found = new Map<number, readonly T[]>();
      const missing: { readonly block: number; readonly count: number }[] = [];
      for (const [block, count] of wanted) {
        const known = cache.get(offsets[block] ?? 0);
        if (known && known.length >= count) found.set(block, known);
        else missing.push({ block, count });
      }
      const stored = await readRanges(
        source,
        missing.map(({ block }) => rangeOf(block)),
      );
      await Promise.all(
        missing.map(async ({ block, count }, n) => {
          const decoded = await decode(block, stored[n] ?? NO_BYTES, count);
          cache.set(offsets[block] ?? 0, decoded, parts.expansion * (list.unpacked[block] ?? 0));
          found.set(block, decoded);
        }),
      );
      return documents.map((document) => {
        const block = blockOf(document, firsts);
        const value = found.get(block)?.[document - (firsts[block] ?? 0)];
        if (value === undefined)
          throw damaged(`document ${document}`, `a number below ${firsts[blocks] ?? 0}`);
        return value;
      });
    },
    async *all() {
      for (let block = 0; block < blocks; block++) {
        const { start, end } = rangeOf(block);
        const [stored = NO_BYTES] = await readRanges(source, [{ start, end }]);
        yield* await decode(block, stored, list.documents[block] ?? 0);
      }
      return undefined;
    },
  };
}

/** @throws {PackError} where bytes do not unpack, or not to the length that was declared. */
export async function unpack(
  bytes: Uint8Array,
  byteLength: number,
  inflate: Inflate,
  what: string,
): Promise<Uint8Array> {
  let unpacked: Uint8Array;
  try {
    unpacked = await inflate(bytes, byteLength);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw damaged(`${what} do not unpack (${reason})`, `${byteLength} bytes`);
  }
  if (unpacked.length !== byteLength)
    throw damaged(`${what} unpack to ${unpacked.length} bytes`, `${byteLength}`);
  return unpacked;
}

const NO_BYTES = new Uint8Array(0);

/** The last block that begins at or before a document. */
function blockOf(document: number, firsts: Float64Array): number {
  let low = 0;
  let high = firsts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= document) low = middle;
    else high = middle - 1;
  }
  return low;
}
