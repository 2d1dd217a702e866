import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { damaged } from './pack-error.ts';

/** Writes the documents that hold a key, ascending, as the gaps between them. */
export function writePostings(documents: ArrayLike<number>, output: ByteWriter): void {
  let last = -1;
  for (let n = 0; n < documents.length; n++) {
    const document = documents[n] ?? 0;
    output.varint(document - last - 1);
    last = document;
  }
}

/**
 * Reads `count` documents, ascending.
 * @throws {PackError} where one is not below `documentCount`, which also bounds their number.
 */
export function readPostings(input: ByteReader, count: number, documentCount: number): Uint32Array {
  if (count > Math.min(documentCount, input.left))
    throw damaged(`a list of ${count} documents`, `at most ${Math.min(documentCount, input.left)}`);
  const documents = new Uint32Array(count);
  let last = -1;
  for (let n = 0; n < count; n++) {
    last += input.varint(documentCount) + 1;
    if (last >= documentCount) throw damaged(`document ${last}`, `a number below ${documentCount}`);
    documents[n] = last;
  }
  return documents;
}
