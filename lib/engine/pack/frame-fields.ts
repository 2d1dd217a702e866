import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import {
  countNumbers,
  countSymbols,
  type NumberReader,
  type NumberWriter,
  readNumbers,
  writeNumbers,
} from './number-code.ts';
import { codeLengths } from './prefix-code.ts';
import { FIRST_OF_TABLE } from './thing-writer.ts';

/**
 * The fields of frames, each with a code of its own, in the order in which a pack lists these; with how many numbers
 * have a symbol of their own. For `string`, `list` and `word` those of the pack's table are added.
 */
export const FIELDS = {
  /** Documents: the day, the number of claims. */
  day: 64,
  claims: 64,
  /** Claims. */
  words: 64,
  copy: 64,
  clauses: 16,
  clauseAt: 32,
  clauseStep: 16,
  slot: 64,
  /** Things that are written out once in a block: strings, lists of strings, words of a claim. */
  string: 0,
  list: 0,
  word: 0,
  place: 64,
  prefix: 16,
  parts: 16,
  letters: 32,
  letter: 256,
  listLength: 16,
  wordParts: 64,
  wordTerm: 8,
  wordConcept: 8,
  /** Entities. */
  entities: 32,
  entity: 192,
  entityGap: 128,
  entityLength: 64,
  nameStart: 64,
  whose: 64,
  role: 16,
  /** Mentions of concepts. */
  mention: 32,
  mentionClause: 16,
  mentionGap: 128,
  mentionLength: 64,
  agent: 32,
  patient: 32,
  /** Quantities, dates, loaded terms. */
  marks: 64,
  more: 16,
  markGap: 128,
  markLength: 64,
  quantity: 256,
  quantityParts: 8,
  value: 128,
  octet: 256,
  countedGap: 32,
  countedLength: 32,
  date: 256,
  dateDay: 128,
  dateClause: 16,
} as const;

export type Field = keyof typeof FIELDS;

/** Fields whose numbers are those of a kind of thing that the pack's tables hold. */
export type ThingField = 'string' | 'list' | 'word';

export type FieldWriters = Readonly<Record<Field, NumberWriter>>;
export type FieldReaders = Readonly<Record<Field, NumberReader>>;
/** How often each symbol of each field occurs. */
export type FieldCounts = Readonly<Record<Field, Float64Array>>;
/** The lengths of the codes of each field, in bits. */
export type FieldCodes = Readonly<Record<Field, Uint8Array>>;
/** How many things of each kind the tables hold. */
export type TableSizes = Readonly<Record<ThingField, number>>;

/** How many numbers of a field have a symbol of their own. */
export function directOf(field: Field, sizes: TableSizes): number {
  return field === 'string' || field === 'list' || field === 'word'
    ? FIRST_OF_TABLE + sizes[field]
    : FIELDS[field];
}

/** No counts yet. */
export function createCounts(sizes: TableSizes): FieldCounts {
  return mapFields((field) => new Float64Array(countSymbols(directOf(field, sizes))));
}

/** Writers that count. */
export function countFields(counts: FieldCounts, sizes: TableSizes): FieldWriters {
  return mapFields((field) => countNumbers(directOf(field, sizes), counts[field]));
}

/** The codes for these counts. */
export function codeFields(counts: FieldCounts): FieldCodes {
  return mapFields((field) => codeLengths(counts[field]));
}

/** Writers into one stream of bits. */
export function writeFields(codes: FieldCodes, sizes: TableSizes, output: BitWriter): FieldWriters {
  return mapFields((field) => writeNumbers(directOf(field, sizes), codes[field], output));
}

/** Readers of a stream of bits. @throws {PackError} where lengths make no code */
export function readFields(codes: FieldCodes, sizes: TableSizes): (input: BitReader) => FieldReaders {
  const readers = mapFields((field) => readNumbers(directOf(field, sizes), codes[field]));
  return (input) => mapFields((field) => readers[field](input));
}

/** One of something for each field. */
export function mapFields<T>(make: (field: Field) => T): Readonly<Record<Field, T>> {
  const made: Partial<Record<Field, T>> = {};
  for (const field of FIELD_NAMES) made[field] = make(field);
  if (!isComplete(made)) throw new TypeError('pack: a field of frames is missing');
  return made;
}

const FIELD_NAMES = Object.keys(FIELDS).filter(isField);

function isField(name: string): name is Field {
  return name in FIELDS;
}

function isComplete<T>(made: Partial<Record<Field, T>>): made is Record<Field, T> {
  return FIELD_NAMES.every((field) => field in made);
}
