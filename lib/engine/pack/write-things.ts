import { type ContentWord, conceptOfKey, wordId, wordOfKey } from './content-words.ts';
import type { FieldWriters } from './frame-fields.ts';
import { KEY_PREFIXES } from './frame-values.ts';
import { createThingWriter } from './thing-writer.ts';
import { encodeText } from './wtf8.ts';

/** Writes what frames are made of besides numbers. */
export interface ThingsOutput {
  string(text: string): void;
  /** Keys of a participant, and the like. */
  list(texts: readonly string[]): void;
  word(word: ContentWord): void;
}

/** Numbers of the things in a pack's tables. */
export interface TableNumbers {
  readonly strings: ReadonlyMap<string, number>;
  /** By `listId`. */
  readonly lists: ReadonlyMap<string, number>;
  /** By `wordId`. */
  readonly words: ReadonlyMap<string, number>;
}

/** Up to so many terms, keys and concepts of a word are told by one number; the next number says that three follow. */
export const FEW_PARTS = 4;
export const MANY_PARTS = FEW_PARTS ** 3;

/** A writer for one block. */
export function createThings(tables: TableNumbers, fields: FieldWriters): ThingsOutput {
  const strings = createThingWriter<string>(tables.strings, fields.string, fields.place, sameText, (text) =>
    spellString(text, fields, strings.put),
  );
  const lists = createThingWriter(tables.lists, fields.list, fields.place, listId, (texts) =>
    spellList(texts, fields, strings.put),
  );
  const words = createThingWriter(tables.words, fields.word, fields.place, wordId, (word) =>
    spellWord(word, fields, strings.put),
  );
  return { string: strings.put, list: lists.put, word: words.put };
}

/** Equal for equal lists. */
export function listId(texts: readonly string[]): string {
  return texts.map((text) => `${text.length}:${text}`).join(' ');
}

function sameText(text: string): string {
  return text;
}

/** Writes a string: its prefix, then its letters or, behind a prefix, its parts as strings. */
export function spellString(
  text: string,
  fields: Pick<FieldWriters, 'prefix' | 'parts' | 'letters' | 'letter'>,
  string: (text: string) => void,
): void {
  const prefix = KEY_PREFIXES.findIndex((each) => each !== '' && text.startsWith(each));
  fields.prefix.put(Math.max(0, prefix));
  if (prefix < 0) {
    const bytes = encodeText(text);
    fields.letters.put(bytes.length);
    for (const byte of bytes) fields.letter.put(byte);
    return;
  }
  const parts = text.slice(KEY_PREFIXES[prefix]?.length).split(' ');
  fields.parts.put(parts.length);
  for (const part of parts) string(part);
}

/** Writes a list: its length and its strings. */
export function spellList(
  texts: readonly string[],
  fields: Pick<FieldWriters, 'listLength'>,
  string: (text: string) => void,
): void {
  fields.listLength.put(texts.length);
  for (const text of texts) string(text);
}

/** Writes a word: how many terms, keys and concepts; the keys; which key each term and concept is, or a string. */
export function spellWord(
  { terms, keys, concepts }: ContentWord,
  fields: Pick<FieldWriters, 'wordParts' | 'listLength' | 'wordTerm' | 'wordConcept'>,
  string: (text: string) => void,
): void {
  const lengths = [terms.length, keys.length, concepts.length];
  if (Math.max(...lengths) < FEW_PARTS)
    fields.wordParts.put(terms.length + FEW_PARTS * (keys.length + FEW_PARTS * concepts.length));
  else {
    fields.wordParts.put(MANY_PARTS);
    for (const length of lengths) fields.listLength.put(length);
  }
  for (const key of keys) string(key);
  for (const term of terms) {
    const key = keys.findIndex((each) => wordOfKey(each) === term);
    fields.wordTerm.put(key + 1);
    if (key < 0) string(term);
  }
  for (const concept of concepts) {
    const key = keys.findIndex((each) => conceptOfKey(each) === concept);
    fields.wordConcept.put(key + 1);
    if (key < 0) string(concept);
  }
}
