import type { BitReader } from './bit-reader.ts';
import { type ByteReader, createByteReader } from './byte-reader.ts';
import { type ByteWriter, createByteWriter } from './byte-writer.ts';
import type { ContentWord } from './content-words.ts';
import {
  directOf,
  type FieldCodes,
  type FieldReaders,
  mapFields,
  readFields,
  type TableSizes,
} from './frame-fields.ts';
import { PACK_LIMITS } from './limits.ts';
import { countSymbols, type NumberReader, type NumberWriter } from './number-code.ts';
import { damaged } from './pack-error.ts';
import { readList, readWord, type ThingTables } from './read-things.ts';
import { startsOf } from './starts-of.ts';
import { decodeStringTable, encodeStringTable, type StringTable, type TableString } from './string-table.ts';
import { spellList, spellWord, type TableNumbers } from './write-things.ts';

/** All that the frames of a pack share: what they name by number, and the codes of their fields. */
export interface PackTables {
  readonly strings: readonly TableString[];
  readonly lists: readonly (readonly string[])[];
  readonly words: readonly ContentWord[];
  readonly numbers: TableNumbers;
  readonly sizes: TableSizes;
  readonly codes: FieldCodes;
}

/** The tables as a reader has them. */
export interface ReadTables extends ThingTables {
  readonly strings: StringTable;
  /** The fields of a block. */
  fields(bits: BitReader): FieldReaders;
}

/** Writes the tables. */
export function encodeTables({ strings, lists, words, numbers, codes }: PackTables): Uint8Array {
  const output = createByteWriter();
  encodeStringTable(strings, output);
  const spelled = createByteWriter();
  const field: NumberWriter = { put: spelled.varint };
  const fields = { listLength: field, wordParts: field, wordTerm: field, wordConcept: field };
  const string = (text: string) => spelled.varint(numbers.strings.get(text) ?? missing(text));
  writeRows(lists, (list) => spellList(list, fields, string), spelled, output);
  writeRows(words, (word) => spellWord(word, fields, string), spelled, output);
  for (const lengths of Object.values(codes)) output.bytes(lengths);
  return output.take();
}

/** Number of rows, the length of each, then all of them. */
function writeRows<T>(
  rows: readonly T[],
  write: (row: T) => void,
  spelled: ByteWriter,
  output: ByteWriter,
): void {
  output.varint(rows.length);
  const bytes = rows.map((row) => {
    write(row);
    return spelled.take();
  });
  for (const row of bytes) output.varint(row.length);
  for (const row of bytes) output.bytes(row);
}

function missing(text: string): never {
  throw new RangeError(`pack: "${text}" of a table is in no table`);
}

/**
 * Reads the tables; lists and words are decoded when they are asked for. Some milliseconds.
 * @throws {PackError} where they are broken
 */
export function decodeTables(bytes: Uint8Array, documentCount: number): ReadTables {
  const input = createByteReader(bytes, 'the tables');
  const strings = decodeStringTable(input, documentCount);
  const lists = openRows(input, strings, readList);
  const words = openRows(input, strings, readWord);
  const sizes: TableSizes = { string: strings.size, list: lists.size, word: words.size };
  const codes = mapFields((field) => input.bytes(countSymbols(directOf(field, sizes))));
  input.end();
  return { strings, string: strings.at, list: lists.at, word: words.at, fields: readFields(codes, sizes) };
}

interface Rows<T> {
  readonly size: number;
  /** The row with a number; null where there is none. */
  at(number: number): T | null;
}

/** The fields of which rows are made, all read as plain numbers. */
type RowFields = Readonly<Record<'listLength' | 'wordParts' | 'wordTerm' | 'wordConcept', NumberReader>>;

function openRows<T>(
  input: ByteReader,
  strings: StringTable,
  read: (fields: RowFields, string: () => string) => T,
): Rows<T> {
  const size = input.varint(Math.min(PACK_LIMITS.tableRows, input.left));
  const starts = startsOf(input.varints(size, input.left), 0);
  const bytes = input.bytes(starts[size] ?? 0);
  const rows = Array.from({ length: size }, (): T | null => null);
  const decode = (number: number): T => {
    const row = createByteReader(bytes.subarray(starts[number], starts[number + 1]), 'a row of the tables');
    const field: NumberReader = { next: row.varint };
    const string = () => {
      const place = row.varint(strings.size);
      return strings.at(place) ?? noString(place, strings.size);
    };
    const value = read({ listLength: field, wordParts: field, wordTerm: field, wordConcept: field }, string);
    row.end();
    return value;
  };
  return {
    size,
    at(number) {
      if (number >= size) return null;
      const known = rows[number];
      if (known) return known;
      const row = decode(number);
      rows[number] = row;
      return row;
    },
  };
}

function noString(number: number, size: number): never {
  throw damaged(`string ${number}`, `a number below ${size}`);
}
