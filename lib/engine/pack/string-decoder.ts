import type { ByteReader } from './byte-reader.ts';
import { KEY_PREFIXES, valueAt } from './frame-values.ts';
import { PACK_LIMITS } from './limits.ts';
import { damaged } from './pack-error.ts';
import { RECENT_LISTS, RECENT_STRINGS } from './string-encoder.ts';

/** Reads the strings of one block that a `StringEncoder` wrote. Every method throws PackError on what it never writes. */
export interface StringDecoder {
  next(): string;
  /** A list of at most `most`; the same list comes as the same array. */
  nextList(most: number): readonly string[];
}

/** @param table the pack's frequent strings by number; null for a number it has not */
export function createStringDecoder(
  table: { at(number: number): string | null },
  codes: ByteReader,
  literals: ByteReader,
): StringDecoder {
  const own: string[] = [];
  const lists: (readonly string[])[] = [];

  const next = (isWord = false): string => {
    const code = codes.varint();
    if (code === 0) {
      const text = define(isWord);
      own.push(text);
      return text;
    }
    if (code >= RECENT_STRINGS + 2)
      return known(table.at(code - RECENT_STRINGS - 2), code, 'a number of the string table');
    const place = code <= RECENT_STRINGS ? own.length - code : codes.varint();
    return known(own[place], place, `a place below ${own.length}`);
  };

  const define = (isWord: boolean): string => {
    const prefix = isWord ? 0 : literals.u8();
    if (prefix === 0) return literals.text(PACK_LIMITS.termLength);
    const words = Array.from({ length: literals.varint(PACK_LIMITS.termLength) }, () => next(true));
    const text = valueAt(KEY_PREFIXES, prefix, 'prefix') + words.join(' ');
    if (text.length > PACK_LIMITS.termLength)
      throw damaged(`a key of ${text.length}`, `at most ${PACK_LIMITS.termLength}`);
    return text;
  };

  return {
    next: () => next(),
    nextList(most) {
      const back = codes.varint();
      if (back > 0) return known(lists[lists.length - back], back, 'a list before');
      const length = codes.varint(most);
      const list = Array.from({ length }, () => next());
      lists.push(list);
      if (lists.length > RECENT_LISTS) lists.shift();
      return list;
    },
  };
}

function known<T>(value: T | null | undefined, number: number, expected: string): T {
  if (value === null || value === undefined) throw damaged(`string ${number}`, expected);
  return value;
}
