import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { PACK_LIMITS } from './limits.ts';
import { damaged } from './pack-error.ts';

/** A frequent string of a pack. */
export interface TableString {
  readonly text: string;
  /** Documents that hold it as a content key; 0 where it is none. */
  readonly documents: number;
}

/** The frequent strings of a pack. Frames name them by number, and segments the keys among them. */
export interface StringTable {
  readonly size: number;
  /** The string with a number; null where there is none. */
  at(number: number): string | null;
  /** The number of a content key and how many documents hold it; null for strings that are no key. */
  find(key: string): { readonly number: number; readonly documents: number } | null;
}

/** Writes a table: lengths and counts in columns, then all texts as one. */
export function encodeStringTable(strings: readonly TableString[], output: ByteWriter): void {
  output.varint(strings.length);
  for (const { text } of strings) output.varint(text.length);
  for (const { documents } of strings) output.varint(documents);
  output.text(strings.map(({ text }) => text).join(''));
}

/**
 * Reads a table. Linear; some milliseconds for 32,000 strings.
 * @throws {PackError} where it is broken, or a string comes twice
 */
export function decodeStringTable(input: ByteReader, documentCount: number): StringTable {
  const size = input.varint(Math.min(PACK_LIMITS.tableRows, input.left));
  const lengths = input.varints(size, PACK_LIMITS.termLength);
  const documents = input.varints(size, documentCount);
  const all = input.text(PACK_LIMITS.tableUnits);
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  let unit = 0;
  for (let n = 0; n < size; n++) {
    const end = unit + (lengths[n] ?? 0);
    const text = all.slice(unit, end);
    texts.push(text);
    numbers.set(text, n);
    unit = end;
  }
  if (unit !== all.length) throw damaged(`strings of ${unit} units`, `${all.length}`);
  if (numbers.size !== size) throw damaged('a string that comes twice', 'each once');
  return {
    size,
    at: (number) => texts[number] ?? null,
    find(key) {
      const number = numbers.get(key);
      const count = number === undefined ? 0 : (documents[number] ?? 0);
      return number === undefined || count === 0 ? null : { number, documents: count };
    },
  };
}
