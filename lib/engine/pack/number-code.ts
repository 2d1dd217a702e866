import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { damaged } from './pack-error.ts';
import { LONGEST_CODE, layCodes } from './prefix-code.ts';

/** Takes the whole numbers of one field of frames: 0 … 2^53 − 1. */
export interface NumberWriter {
  put(value: number): void;
}

/** Gives the numbers of one field of frames. */
export interface NumberReader {
  /** The next number, at most `most`. @throws {PackError} where there is none, or a larger one. */
  next(most?: number): number;
}

/** Numbers beyond those that have a symbol of their own share one with all that have as many bits. */
const SIZES = 53;
/** Bits that are written at once. */
const STEP = 24;

/** Symbols of a field whose numbers below `direct` have one each. */
export function countSymbols(direct: number): number {
  return direct + SIZES;
}

/** Bits of a number behind its first one. */
function sizeOf(value: number): number {
  if (value < 2 ** 32) return 31 - Math.clz32(value);
  return 32 + sizeOf(Math.floor(value / 2 ** 32));
}

/** Counts how often each symbol would be written. */
export function countNumbers(direct: number, counts: Float64Array): NumberWriter {
  return {
    put(value) {
      const symbol = value < direct ? value : direct + sizeOf(value - direct + 1);
      counts[symbol] = (counts[symbol] ?? 0) + 1;
    },
  };
}

/** Writes numbers by codes of these lengths. @throws {RangeError} on a number that was never counted. */
export function writeNumbers(direct: number, lengths: Uint8Array, output: BitWriter): NumberWriter {
  const { first, symbols } = layCodes(lengths);
  const codes = new Uint32Array(lengths.length);
  const next = first.slice();
  for (const symbol of symbols) {
    const length = lengths[symbol] ?? 0;
    codes[symbol] = next[length] ?? 0;
    next[length] = (next[length] ?? 0) + 1;
  }
  const code = (symbol: number) => {
    const length = lengths[symbol] ?? 0;
    if (length === 0) throw new RangeError(`pack: number ${symbol} of a field was not counted`);
    output.bits(codes[symbol] ?? 0, length);
  };
  return {
    put(value) {
      if (value < direct) return code(value);
      const over = value - direct + 1;
      const size = sizeOf(over);
      code(direct + size);
      for (let left = size; left > 0; left -= Math.min(left, STEP)) {
        const step = Math.min(left, STEP);
        output.bits(Math.floor(over / 2 ** (left - step)) % 2 ** step, step);
      }
    },
  };
}

/** Codes of up to so many bits are read by one look into a table. */
const QUICK = 9;

/** Reads numbers by codes of these lengths. @throws {PackError} where the lengths make no code. */
export function readNumbers(direct: number, lengths: Uint8Array): (input: BitReader) => NumberReader {
  const { counts, first, symbols } = layCodes(lengths);
  const quick = new Uint32Array(2 ** QUICK);
  const starts = new Uint32Array(LONGEST_CODE + 2);
  for (let length = 1; length <= LONGEST_CODE; length++)
    starts[length + 1] = (starts[length] ?? 0) + (counts[length] ?? 0);
  for (let length = 1; length <= QUICK; length++)
    for (let n = 0; n < (counts[length] ?? 0); n++) {
      const from = ((first[length] ?? 0) + n) << (QUICK - length);
      const entry = ((symbols[(starts[length] ?? 0) + n] ?? 0) << 5) | length;
      quick.fill(entry, from, from + (1 << (QUICK - length)));
    }

  const symbol = (input: BitReader): number => {
    const entry = quick[input.peek(QUICK)] ?? 0;
    if (entry !== 0) {
      input.pass(entry & 31);
      return entry >>> 5;
    }
    const ahead = input.peek(LONGEST_CODE);
    for (let length = QUICK + 1; length <= LONGEST_CODE; length++) {
      const n = (ahead >>> (LONGEST_CODE - length)) - (first[length] ?? 0);
      if (n < 0 || n >= (counts[length] ?? 0)) continue;
      input.pass(length);
      return symbols[(starts[length] ?? 0) + n] ?? 0;
    }
    throw damaged('bits that are no code', 'a code of the field');
  };

  return (input) => ({
    next(most = Number.MAX_SAFE_INTEGER) {
      const found = symbol(input);
      let value = found;
      if (found >= direct) {
        let over = 1;
        for (let left = found - direct; left > 0; left -= Math.min(left, STEP)) {
          const step = Math.min(left, STEP);
          over = over * 2 ** step + input.bits(step);
        }
        value = direct + over - 1;
      }
      if (value > most) throw damaged(`a number ${value} in a frame`, `at most ${most}`);
      return value;
    },
  });
}
