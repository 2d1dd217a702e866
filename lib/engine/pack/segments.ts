import { createBitReader } from './bit-reader.ts';
import { createBitWriter } from './bit-writer.ts';
import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';
import { damaged } from './pack-error.ts';
import { countPostingBits, readPostingBits, writePostingBits } from './posting-bits.ts';

/**
 * Documents of one segment: neighbours in time, whose frequent keys are indexed together, so that what is near a
 * page's day is read in one go. Sane range 1,024 to 16,384; part of the format.
 */
export const SEGMENT_DOCUMENTS = 4_096;

/** A key of the string table with documents of one segment, counted from its first. */
export interface SegmentKey {
  /** Its number in the table. */
  readonly number: number;
  readonly documents: ArrayLike<number>;
}

/** How many segments hold so many documents. */
export function countSegments(documentCount: number): number {
  return Math.ceil(documentCount / SEGMENT_DOCUMENTS);
}

/** Documents of a segment: the last one may have fewer. */
export function segmentSize(segment: number, documentCount: number): number {
  return Math.min(SEGMENT_DOCUMENTS, documentCount - segment * SEGMENT_DOCUMENTS);
}

/** Writes the keys of one segment, by number: the gaps between these, how many documents each has, which. */
export function encodeSegment(keys: readonly SegmentKey[], documentCount: number): Uint8Array {
  const output = createByteWriter();
  output.varint(keys.length);
  let last = -1;
  for (const { number } of keys) {
    output.varint(number - last - 1);
    last = number;
  }
  for (const { documents } of keys) output.varint(documents.length);
  const bits = createBitWriter();
  for (const { documents } of keys) writePostingBits(documents, documentCount, bits);
  output.bytes(bits.take());
  return output.take();
}

/**
 * Calls `visit` for the wanted keys of a segment, by number; passes over all others.
 * @param documentCount documents of this segment
 * @throws {PackError} where the segment is broken as far as it was read
 */
export function readSegment(
  bytes: Uint8Array,
  documentCount: number,
  tableSize: number,
  wanted: { has(key: number): boolean },
  visit: (key: number, documents: Uint32Array) => void,
): void {
  const input = createByteReader(bytes, 'a segment');
  const size = input.varint(Math.min(tableSize, input.left));
  const numbers = new Uint32Array(size);
  let number = -1;
  for (let n = 0; n < size; n++) {
    number += input.varint(tableSize) + 1;
    if (number >= tableSize) throw damaged(`key ${number}`, `a number below ${tableSize}`);
    numbers[n] = number;
  }
  const counts = new Uint32Array(size);
  for (let n = 0; n < size; n++) counts[n] = input.varint(documentCount);
  const bits = createBitReader(input.bytes(input.left), 'a segment');
  for (let n = 0; n < size; n++) {
    const count = counts[n] ?? 0;
    const key = numbers[n] ?? 0;
    if (wanted.has(key)) visit(key, readPostingBits(bits, count, documentCount));
    else bits.pass(countPostingBits(count, documentCount));
  }
  bits.end();
}
