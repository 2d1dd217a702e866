import { damaged } from './pack-error.ts';

/** Reads what a `BitWriter` wrote. */
export interface BitReader {
  /** The next `count` bits without passing them, at most 24; zeros behind the end. */
  peek(count: number): number;
  /** Passes bits. @throws {PackError} where there are not so many. */
  pass(count: number): void;
  /** The next `count` bits, at most 24. @throws {PackError} where there are not so many. */
  bits(count: number): number;
  /** @throws {PackError} where more is left than the filling of the last byte, or that is not zero. */
  end(): void;
}

/** A reader at the start of some bytes; `what` names them in errors. */
export function createBitReader(source: Uint8Array, what: string): BitReader {
  const total = 8 * source.length;
  let at = 0;
  const peek = (count: number) => {
    const byte = at >>> 3;
    const word =
      ((source[byte] ?? 0) << 24) |
      ((source[byte + 1] ?? 0) << 16) |
      ((source[byte + 2] ?? 0) << 8) |
      (source[byte + 3] ?? 0);
    return count === 0 ? 0 : (word << (at & 7)) >>> (32 - count);
  };
  const pass = (count: number) => {
    at += count;
    if (at > total) throw damaged(`${what} ends early`, `${at - total} more bits`);
  };
  return {
    peek,
    pass,
    bits(count) {
      const value = peek(count);
      pass(count);
      return value;
    },
    end() {
      const left = total - at;
      if (left >= 8 || peek(left) !== 0) throw damaged(`${what} has ${left} bits too many`, 'its end');
    },
  };
}
