import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';
import { damaged } from './pack-error.ts';
import { readPostings, writePostings } from './posting-list.ts';

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

/** Writes the keys of one segment, by number: the gap to the one before, how many documents, which. */
export function encodeSegment(keys: readonly SegmentKey[]): Uint8Array {
  const output = createByteWriter();
  let last = -1;
  for (const { number, documents } of keys) {
    output.varint(number - last - 1);
    output.varint(documents.length);
    writePostings(documents, output);
    last = number;
  }
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
  let number = -1;
  while (input.left > 0) {
    number += input.varint(tableSize) + 1;
    if (number >= tableSize) throw damaged(`key ${number}`, `a number below ${tableSize}`);
    const count = input.varint(documentCount);
    if (wanted.has(number)) visit(number, readPostings(input, count, documentCount));
    else input.skipVarints(count);
  }
}
