import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { damaged } from './pack-error.ts';

// Ascending numbers below a bound, as Elias and Fano keep them: the low bits of each as they are, then the rest in
// unary. Two bits a number more than the least there is, and how many bits it takes follows from how many numbers
// there are: lists that nobody wants are passed over without being read. Source: Peter Elias, 1974; Sebastiano Vigna,
// Quasi-succinct indices, 2013.

/** Low bits of each of `count` numbers below `bound`. */
function lowBits(count: number, bound: number): number {
  return count === 0 ? 0 : Math.max(0, 31 - Math.clz32(Math.floor(bound / count)));
}

/** Bits that `count` numbers below `bound` take; `bound` is at most 2^24. */
export function countPostingBits(count: number, bound: number): number {
  const low = lowBits(count, bound);
  return count === 0 ? 0 : count * low + count + ((bound - 1) >> low);
}

/** Writes ascending numbers below `bound`. */
export function writePostingBits(documents: ArrayLike<number>, bound: number, output: BitWriter): void {
  const count = documents.length;
  if (count === 0) return;
  const low = lowBits(count, bound);
  for (let n = 0; n < count; n++) output.bits(documents[n] ?? 0, low);
  let high = 0;
  for (let n = 0; n < count; n++) {
    for (; high < (documents[n] ?? 0) >> low; high++) output.bits(0, 1);
    output.bits(1, 1);
  }
  for (; high < (bound - 1) >> low; high++) output.bits(0, 1);
}

/** Reads what `writePostingBits` wrote. @throws {PackError} where numbers do not ascend or reach the bound */
export function readPostingBits(input: BitReader, count: number, bound: number): Uint32Array {
  const documents = new Uint32Array(count);
  if (count === 0) return documents;
  const low = lowBits(count, bound);
  for (let n = 0; n < count; n++) documents[n] = input.bits(low);
  let high = 0;
  let last = -1;
  for (let n = 0; n < count; n++) {
    while (input.bits(1) === 0) high++;
    if (high > (bound - 1) >> low)
      throw damaged(`a document from ${high * 2 ** low} on`, `one below ${bound}`);
    const document = (high << low) | (documents[n] ?? 0);
    if (document <= last || document >= bound)
      throw damaged(`document ${document} behind ${last}`, `ascending ones below ${bound}`);
    documents[n] = document;
    last = document;
  }
  input.pass(((bound - 1) >> low) - high);
  return documents;
}
