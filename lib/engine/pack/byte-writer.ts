import { encodeText } from './wtf8.ts';

/** Bytes that grow as they are written; little-endian. */
export interface ByteWriter {
  readonly length: number;
  u8(value: number): void;
  u32(value: number): void;
  /** An IEEE 754 double. */
  f64(value: number): void;
  /** A whole number from 0 to 2^53 - 1 in groups of seven bits, lowest first: one byte up to 127. */
  varint(value: number): void;
  /** A whole number of either sign, near 0 in one byte (zigzag). */
  signed(value: number): void;
  bytes(value: Uint8Array): void;
  /** Byte length, then the text as UTF-8. */
  text(value: string): void;
  /** A copy of everything written since the start or the last call. */
  take(): Uint8Array;
  /** Forgets what was written. */
  clear(): void;
}

/** An empty writer. */
export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(256);
  let view = new DataView(buffer.buffer);
  let length = 0;
  const reserve = (count: number) => {
    if (length + count <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + count));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
    view = new DataView(buffer.buffer);
  };
  const varint = (value: number) => {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`pack: ${value} is no count`);
    reserve(8);
    let rest = value;
    while (rest >= 0x80) {
      buffer[length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    buffer[length++] = rest;
  };
  const bytes = (value: Uint8Array) => {
    reserve(value.length);
    buffer.set(value, length);
    length += value.length;
  };
  return {
    get length() {
      return length;
    },
    u8(value) {
      reserve(1);
      buffer[length++] = value;
    },
    u32(value) {
      reserve(4);
      view.setUint32(length, value, true);
      length += 4;
    },
    f64(value) {
      reserve(8);
      view.setFloat64(length, value, true);
      length += 8;
    },
    varint,
    signed: (value) => varint(value < 0 ? -2 * value - 1 : 2 * value),
    bytes,
    text(value) {
      const encoded = encodeText(value);
      varint(encoded.length);
      bytes(encoded);
    },
    take() {
      const taken = buffer.slice(0, length);
      length = 0;
      return taken;
    },
    clear() {
      length = 0;
    },
  };
}
