/** Bits that grow as they are written, the highest of each number first. */
export interface BitWriter {
  /** Bytes so far, the last perhaps in part. */
  readonly byteLength: number;
  /** The `count` lowest bits of a number; at most 24. */
  bits(value: number, count: number): void;
  /** What was written, filled up with zeros to a whole byte; the writer is empty again. */
  take(): Uint8Array;
}

/** An empty writer. */
export function createBitWriter(): BitWriter {
  let buffer = new Uint8Array(1_024);
  let length = 0;
  // Bits not yet in the buffer, fewer than eight of them.
  let rest = 0;
  let restCount = 0;
  const push = (byte: number) => {
    if (length === buffer.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(buffer);
      buffer = larger;
    }
    buffer[length++] = byte;
  };
  return {
    get byteLength() {
      return length + (restCount > 0 ? 1 : 0);
    },
    bits(value, count) {
      rest = (rest << count) | (value & ((1 << count) - 1));
      restCount += count;
      while (restCount >= 8) {
        restCount -= 8;
        push((rest >>> restCount) & 0xff);
      }
      rest &= 0xff;
    },
    take() {
      if (restCount > 0) push((rest << (8 - restCount)) & 0xff);
      const taken = buffer.slice(0, length);
      length = 0;
      rest = 0;
      restCount = 0;
      return taken;
    },
  };
}
