import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';
import { PACK_LIMITS } from './limits.ts';
import { damaged } from './pack-error.ts';

/** A frequent string of a pack, and where it stands as a content key. */
export interface TableString {
  readonly text: string;
  /** Documents that hold it as a content key; 0 where it is none. */
  readonly documents: number;
  /** Bytes of its list of documents. */
  readonly listBytes: number;
}

/** The frequent strings of a pack. Frames name them by number; keys among them tell where their lists lie. */
export interface StringTable {
  readonly size: number;
  /** The string with a number; null where there is none. */
  at(number: number): string | null;
  /** Where a key's list of documents lies, `start` from the start of the section; null for strings that are no key. */
  find(
    key: string,
  ): { readonly documents: number; readonly start: number; readonly byteLength: number } | null;
}

/** Writes a table: lengths, counts and sizes in columns, then all texts as one. */
export function encodeStringTable(strings: readonly TableString[]): Uint8Array {
  const output = createByteWriter();
  output.varint(strings.length);
  for (const { text } of strings) output.varint(text.length);
  for (const { documents } of strings) output.varint(documents);
  for (const { listBytes } of strings) output.varint(listBytes);
  output.text(strings.map(({ text }) => text).join(''));
  return output.take();
}

/**
 * Reads a table. Linear; some milliseconds for 32,000 strings.
 * @param listsLength bytes of the section of lists, which the sizes have to fill exactly
 * @throws {PackError} where that is not so, or a string comes twice
 */
export function decodeStringTable(
  bytes: Uint8Array,
  documentCount: number,
  listsLength: number,
): StringTable {
  const input = createByteReader(bytes, 'the table of strings');
  const size = input.varint(Math.min(PACK_LIMITS.tableStrings, input.left));
  const column = (most: number) => Uint32Array.from({ length: size }, () => input.varint(most));
  const lengths = column(PACK_LIMITS.termLength);
  const documents = column(documentCount);
  const listBytes = column(Math.min(listsLength, 0xffffffff));
  const all = input.text(PACK_LIMITS.tableUnits);
  input.end();
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const starts = new Float64Array(size);
  let unit = 0;
  let start = 0;
  for (let n = 0; n < size; n++) {
    const end = unit + (lengths[n] ?? 0);
    texts.push(all.slice(unit, end));
    numbers.set(texts[n] ?? '', n);
    starts[n] = start;
    unit = end;
    start += listBytes[n] ?? 0;
  }
  if (unit !== all.length) throw damaged(`strings of ${unit} units`, `${all.length}`);
  if (start !== listsLength) throw damaged(`lists of ${start} bytes`, `${listsLength}`);
  if (numbers.size !== size) throw damaged('a string that comes twice', 'each once');
  return {
    size,
    at: (number) => texts[number] ?? null,
    find(key) {
      const n = numbers.get(key);
      const count = n === undefined ? 0 : (documents[n] ?? 0);
      if (n === undefined || count === 0) return null;
      return { documents: count, start: starts[n] ?? 0, byteLength: listBytes[n] ?? 0 };
    },
  };
}
