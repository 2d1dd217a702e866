import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBitReader } from '../../../lib/engine/pack/bit-reader.ts';
import { createBitWriter } from '../../../lib/engine/pack/bit-writer.ts';
import {
  countPostingBits,
  readPostingBits,
  writePostingBits,
} from '../../../lib/engine/pack/posting-bits.ts';

const numbersBelow = (bound: number) =>
  fc.uniqueArray(fc.nat(bound - 1), { maxLength: bound }).map((numbers) => numbers.sort((a, b) => a - b));
const lists = fc
  .integer({ min: 1, max: 5_000 })
  .chain((bound) => fc.record({ bound: fc.constant(bound), numbers: numbersBelow(bound) }));

describe('ascending numbers in bits', () => {
  test('come back as they were and take the bits that were foretold', () => {
    fc.assert(
      fc.property(lists, ({ bound, numbers }) => {
        const bits = createBitWriter();
        writePostingBits(numbers, bound, bits);
        // Behind them stands something else.
        bits.bits(0b101, 3);
        const bytes = bits.take();
        const reader = createBitReader(bytes, 'a test');
        expect([...readPostingBits(reader, numbers.length, bound)]).toEqual(numbers);
        expect(reader.bits(3)).toBe(0b101);
        const passing = createBitReader(bytes, 'a test');
        passing.pass(countPostingBits(numbers.length, bound));
        expect(passing.bits(3)).toBe(0b101);
      }),
    );
  });

  test('of one document in four thousand take its bits and one or two more', () => {
    expect(countPostingBits(1, 4_096)).toBe(13);
    expect(countPostingBits(4_096, 4_096)).toBe(2 * 4_096 - 1);
    expect(countPostingBits(0, 4_096)).toBe(0);
  });

  test('that do not ascend, reach the bound or end early are refused', () => {
    // Two of eight: two low bits each, then the rest in unary.
    const read = (bits: number) => readPostingBits(createBitReader(Uint8Array.of(bits), 'a test'), 2, 8);
    expect([...read(0b01_10_1010)]).toEqual([1, 6]);
    expect(() => read(0b10_01_1100)).toThrow(/document 1 behind 2/);
    expect(() => read(0b01_10_0001)).toThrow(/a document from 12 on, expected one below 8/);
  });
});
