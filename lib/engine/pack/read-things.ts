import { type ContentWord, conceptOfKey, wordOfKey } from './content-words.ts';
import type { FieldReaders } from './frame-fields.ts';
import { KEY_PREFIXES, valueAt } from './frame-values.ts';
import { PACK_LIMITS } from './limits.ts';
import type { NumberReader } from './number-code.ts';
import { damaged } from './pack-error.ts';
import { readEach } from './read-each.ts';
import { createThingReader, type ThingReader } from './thing-reader.ts';
import { FEW_PARTS, MANY_PARTS } from './write-things.ts';
import { decodeText } from './wtf8.ts';

/** Reads what `ThingsOutput` wrote. Every method throws PackError on what it never writes. */
export interface ThingsInput {
  string(): string;
  /** The same list comes as the same array. */
  list(): readonly string[];
  /** The same word comes as the same object. */
  word(): ContentWord;
}

/** The things of a pack's tables, by number; null for a number they have not. */
export interface ThingTables {
  string(number: number): string | null;
  list(number: number): readonly string[] | null;
  word(number: number): ContentWord | null;
}

/** A reader for one block. */
export function openThings(tables: ThingTables, fields: FieldReaders): ThingsInput {
  const strings: ThingReader<string> = createThingReader(tables.string, fields.string, fields.place, () =>
    readString(fields, strings.next),
  );
  const lists = createThingReader(tables.list, fields.list, fields.place, () =>
    readList(fields, strings.next),
  );
  const words = createThingReader(tables.word, fields.word, fields.place, () =>
    readWord(fields, strings.next),
  );
  return { string: strings.next, list: lists.next, word: words.next };
}

function readString(
  fields: Pick<FieldReaders, 'prefix' | 'parts' | 'letters' | 'letter'>,
  string: () => string,
): string {
  const prefix = valueAt(KEY_PREFIXES, fields.prefix.next(), 'prefix');
  if (prefix === '') {
    const length = fields.letters.next(3 * PACK_LIMITS.termLength);
    const text = decodeText(Uint8Array.from({ length }, () => fields.letter.next(0xff)));
    return bounded(text ?? damagedText());
  }
  const parts = readEach(fields.parts.next(PACK_LIMITS.termLength), string);
  return bounded(prefix + parts.join(' '));
}

/** Reads a list. @throws {PackError} where it is longer than any participant has keys */
export function readList(fields: Pick<FieldReaders, 'listLength'>, string: () => string): readonly string[] {
  return readEach(fields.listLength.next(PACK_LIMITS.keysPerMention), string);
}

/** Reads a word. @throws {PackError} where it names a key that it has not */
export function readWord(
  fields: Pick<FieldReaders, 'wordParts' | 'listLength' | 'wordTerm' | 'wordConcept'>,
  string: () => string,
): ContentWord {
  const few = fields.wordParts.next(MANY_PARTS);
  const length = (unit: number) =>
    few === MANY_PARTS
      ? fields.listLength.next(PACK_LIMITS.mentionsPerClaim)
      : Math.floor(few / unit) % FEW_PARTS;
  const termCount = length(1);
  const keyCount = length(FEW_PARTS);
  const conceptCount = length(FEW_PARTS ** 2);
  const keys = readEach(keyCount, string);
  const part = (numbers: NumberReader, ofKey: (key: string) => string) => () => {
    const key = numbers.next(keys.length);
    return key === 0 ? string() : ofKey(valueAt(keys, key - 1, 'key of a word'));
  };
  const terms = readEach(termCount, part(fields.wordTerm, wordOfKey));
  const concepts = readEach(conceptCount, part(fields.wordConcept, conceptOfKey));
  return { terms, keys, concepts };
}

function bounded(text: string): string {
  if (text.length > PACK_LIMITS.termLength)
    throw damaged(`a string of ${text.length}`, `at most ${PACK_LIMITS.termLength}`);
  return text;
}

function damagedText(): never {
  throw damaged('letters that are no UTF-8', 'text');
}
