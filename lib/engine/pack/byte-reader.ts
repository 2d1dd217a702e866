import { damaged } from './pack-error.ts';
import { decodeText } from './wtf8.ts';

/** Reads what `ByteWriter` wrote. Every method throws PackError where the bytes end or say something impossible. */
export interface ByteReader {
  /** Bytes left. */
  readonly left: number;
  u8(): number;
  u32(): number;
  f64(): number;
  /** A whole number, at most `most`. */
  varint(most?: number): number;
  /** So many whole numbers, each at most `most`. */
  varints(count: number, most: number): Uint32Array;
  signed(): number;
  /** Passes over so many varints without reading them. */
  skipVarints(count: number): void;
  bytes(count: number): Uint8Array;
  /** A text of at most `most` UTF-16 units. */
  text(most: number): string;
  /** @throws {PackError} where something is left. */
  end(): void;
}

/** A reader at the start of some bytes; `what` names them in errors. */
export function createByteReader(source: Uint8Array, what: string): ByteReader {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  let at = 0;
  const skip = (count: number) => {
    if (count > source.length - at) throw damaged(`${what} ends early`, `${count} more bytes`);
    const start = at;
    at += count;
    return start;
  };
  const varint = (most: number = Number.MAX_SAFE_INTEGER) => {
    // Most numbers take one byte.
    const first = source[at];
    if (first !== undefined && first < 0x80 && first <= most) {
      at++;
      return first;
    }
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = source[at];
      if (byte === undefined) throw damaged(`${what} ends early`, 'the rest of a number');
      at++;
      value += (byte & 0x7f) * scale;
      if (value > most || scale > LARGEST_SCALE) throw damaged(`${what} holds ${value}`, `at most ${most}`);
      if (byte < 0x80) return value;
    }
  };
  const bytes = (count: number) => {
    const start = skip(count);
    return source.subarray(start, start + count);
  };
  return {
    get left() {
      return source.length - at;
    },
    u8: () => source[skip(1)] ?? 0,
    u32: () => view.getUint32(skip(4), true),
    f64: () => view.getFloat64(skip(8), true),
    varint,
    varints(count, most) {
      // As many bytes at least: a count that says more would fill the memory.
      if (count > source.length - at) throw damaged(`${what} ends early`, `${count} numbers`);
      const values = new Uint32Array(count);
      const small = Math.min(most, 0x7f);
      for (let n = 0; n < count; n++) {
        const first = source[at] ?? 0xff;
        if (first <= small) {
          values[n] = first;
          at++;
        } else values[n] = varint(most);
      }
      return values;
    },
    signed() {
      const value = varint();
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    },
    skipVarints(count) {
      let left = count;
      while (left > 0) {
        const byte = source[at];
        if (byte === undefined) throw damaged(`${what} ends early`, `${left} more numbers`);
        at++;
        if (byte < 0x80) left--;
      }
    },
    bytes,
    text(most) {
      // A unit takes three bytes at most.
      const text = decodeText(bytes(varint(3 * most)));
      if (text === null) throw damaged(`${what} holds bytes that are no UTF-8`, 'text');
      if (text.length > most) throw damaged(`${what} holds a text of ${text.length}`, `at most ${most}`);
      return text;
    },
    end() {
      if (at !== source.length) throw damaged(`${what} has ${source.length - at} bytes too many`, 'its end');
    },
  };
}

/** The eighth group of seven bits; more do not fit a safe integer. */
const LARGEST_SCALE = 0x80 ** 7;
