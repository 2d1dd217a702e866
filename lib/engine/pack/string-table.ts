import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { PACK_LIMITS } from './limits.ts';
import { damaged } from './pack-error.ts';
import { startsOf } from './starts-of.ts';
import { createTextLookup } from './text-lookup.ts';

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
  const starts = startsOf(lengths, 0);
  if (starts[size] !== all.length) throw damaged(`strings of ${starts[size]} units`, `${all.length}`);
  const lookup = createTextLookup(all, starts);
  // Made when asked for: a page needs few of them.
  const texts = Array.from<string | undefined>({ length: size });
  return {
    size,
    at(number) {
      if (number >= size) return null;
      const text = texts[number] ?? all.slice(starts[number], starts[number + 1]);
      texts[number] = text;
      return text;
    },
    find(key) {
      const number = lookup.find(key);
      const count = documents[number] ?? 0;
      return count === 0 ? null : { number, documents: count };
    },
  };
}
