import type { ByteWriter } from './byte-writer.ts';
import { KEY_PREFIXES } from './frame-values.ts';
import { encodeText } from './wtf8.ts';

/** Writes the strings of one block: frequent ones by their number in the pack's table, others once and by place. */
export interface StringEncoder {
  /** Writes one string. */
  put(text: string): void;
  /** Writes a list, such as the keys of a participant, once; later by its place. */
  putList(texts: readonly string[]): void;
}

/** Strings of the block that a code of one byte reaches, the latest first. */
export const RECENT_STRINGS = 24;
/** Lists of the block that are remembered, the latest first. */
export const RECENT_LISTS = 120;

/**
 * ```
 * 0                  a new string of this block: its prefix and words stand in `literals`
 * 1 … 24             the 1st … 24th string back among the block's own
 * 25, place          any of the block's own, by place
 * 26 + n             string n of the pack's table
 * ```
 */
export function createStringEncoder(
  table: ReadonlyMap<string, number>,
  codes: ByteWriter,
  literals: ByteWriter,
): StringEncoder {
  const own = new Map<string, number>();
  const lists: string[] = [];

  const put = (text: string, isWord = false) => {
    const common = table.get(text);
    const place = own.get(text);
    if (common !== undefined) codes.varint(common + RECENT_STRINGS + 2);
    else if (place === undefined) {
      codes.varint(0);
      define(text, isWord);
      own.set(text, own.size);
    } else if (own.size - place <= RECENT_STRINGS) codes.varint(own.size - place);
    else {
      codes.varint(RECENT_STRINGS + 1);
      codes.varint(place);
    }
  };

  const define = (text: string, isWord: boolean) => {
    const prefix = isWord ? 0 : prefixOf(text);
    if (!isWord) literals.u8(prefix);
    if (prefix === 0) {
      const bytes = encodeText(text);
      literals.varint(bytes.length);
      literals.bytes(bytes);
      return;
    }
    const words = text.slice(KEY_PREFIXES[prefix]?.length).split(' ');
    literals.varint(words.length);
    for (const word of words) put(word, true);
  };

  return {
    put: (text) => put(text),
    putList(texts) {
      const id = JSON.stringify(texts);
      const place = lists.lastIndexOf(id);
      const back = lists.length - place;
      if (place >= 0 && back <= RECENT_LISTS) {
        codes.varint(back);
        return;
      }
      codes.varint(0);
      codes.varint(texts.length);
      for (const text of texts) put(text);
      lists.push(id);
      if (lists.length > RECENT_LISTS) lists.shift();
    },
  };
}

function prefixOf(text: string): number {
  return Math.max(
    0,
    KEY_PREFIXES.findIndex((prefix) => prefix !== '' && text.startsWith(prefix)),
  );
}
