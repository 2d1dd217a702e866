import { createByteReader } from './byte-reader.ts';
import { type ByteWriter, createByteWriter } from './byte-writer.ts';
import { CHECKSUM_BYTES } from './checked-block.ts';
import { PACK_LIMITS } from './limits.ts';
import { damaged } from './pack-error.ts';
import { countSegments } from './segments.ts';

/** A number for each block of a section. */
export type Column = readonly number[] | Uint32Array;

/** Where the blocks of one section lie. Documents are numbered through all blocks, in order. */
export interface BlockList {
  /** Documents of each block. */
  readonly documents: Column;
  /** Bytes of each block in the file, checksum included. */
  readonly stored: Column;
  /** Bytes each unpacks to; those without the checksum where blocks are not packed. */
  readonly unpacked: Column;
}

/** What a reader keeps in memory to find everything else. */
export interface Directory {
  readonly frames: BlockList;
  readonly texts: BlockList;
  /** Bytes of each segment and of each bucket of rare keys, checksums included. */
  readonly segments: Column;
  readonly buckets: Column;
  /** Seed of the hashes of rare keys. */
  readonly seed: number;
  /** Days of publication as day numbers, ascending, with how many documents each has; the rest have none. */
  readonly days: readonly { readonly day: number; readonly documents: number }[];
}

/** Writes a directory. */
export function encodeDirectory(directory: Directory): Uint8Array {
  const output = createByteWriter();
  const { frames, texts } = directory;
  writeColumns([frames.documents, frames.stored], output);
  writeColumns([texts.documents, texts.stored, texts.unpacked], output);
  for (const lengths of [directory.segments, directory.buckets]) {
    output.varint(lengths.length);
    for (const length of lengths) output.varint(length);
  }
  output.u32(directory.seed);
  output.varint(directory.days.length);
  let last = 0;
  for (const { day, documents } of directory.days) {
    output.signed(day - last);
    output.varint(documents);
    last = day;
  }
  return output.take();
}

/** Columns of one length, which stands in front. */
function writeColumns(columns: readonly Column[], output: ByteWriter): void {
  output.varint(columns[0]?.length ?? 0);
  for (const column of columns) for (const value of column) output.varint(value);
}

/** What the directory has to agree with. */
export interface DirectoryBounds {
  readonly documentCount: number;
  /** Bytes of the sections. */
  readonly framesLength: number;
  readonly textsLength: number;
  readonly segmentsLength: number;
  readonly bucketsLength: number;
}

/** Reads a directory. @throws {PackError} where it does not fill the sections exactly, or a block is too large. */
export function decodeDirectory(bytes: Uint8Array, bounds: DirectoryBounds): Directory {
  const input = createByteReader(bytes, 'the directory');
  const count = () => input.varint(input.left);
  const blocks = (sectionLength: number, isPacked: boolean, what: string): BlockList => {
    const length = count();
    const documents = input.varints(length, bounds.documentCount);
    const stored = input.varints(length, isPacked ? sectionLength : PACK_LIMITS.frameBlockBytes);
    const unpacked = isPacked
      ? input.varints(length, PACK_LIMITS.blockBytes)
      : stored.map((bytes) => Math.max(0, bytes - CHECKSUM_BYTES));
    expectSum(documents, bounds.documentCount, `documents of ${what}`);
    expectSum(stored, sectionLength, `bytes of ${what}`);
    return { documents, stored, unpacked };
  };
  const frames = blocks(bounds.framesLength, false, 'frames');
  const texts = blocks(bounds.textsLength, true, 'texts');
  const segments = input.varints(count(), bounds.segmentsLength);
  expectSum(segments, bounds.segmentsLength, 'bytes of segments');
  if (segments.length !== countSegments(bounds.documentCount))
    throw damaged(`${segments.length} segments`, `${countSegments(bounds.documentCount)}`);
  const buckets = input.varints(count(), bounds.bucketsLength);
  expectSum(buckets, bounds.bucketsLength, 'bytes of keys');
  const seed = input.u32();
  let last = 0;
  let dated = 0;
  const days = Array.from({ length: count() }, (_, n) => {
    const day = last + input.signed();
    const documents = input.varint(bounds.documentCount);
    if (n > 0 && day <= last) throw damaged(`day ${day} behind day ${last}`, 'days in order');
    last = day;
    dated += documents;
    return { day, documents };
  });
  if (dated > bounds.documentCount) throw damaged(`${dated} dated documents`, `${bounds.documentCount}`);
  input.end();
  return { frames, texts, segments, buckets, seed, days };
}

function expectSum(column: Column, expected: number, what: string): void {
  let sum = 0;
  for (const each of column) sum += each;
  if (sum !== expected) throw damaged(`${sum} ${what}`, `${expected}`);
}
