import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBitReader } from '../../../lib/engine/pack/bit-reader.ts';
import { createBitWriter } from '../../../lib/engine/pack/bit-writer.ts';
import {
  countNumbers,
  countSymbols,
  readNumbers,
  writeNumbers,
} from '../../../lib/engine/pack/number-code.ts';
import { PackError } from '../../../lib/engine/pack/pack-error.ts';
import { codeLengths, LONGEST_CODE, layCodes } from '../../../lib/engine/pack/prefix-code.ts';

describe('prefix codes', () => {
  test('give the frequent short codes, those that never occur none', () => {
    // 8 of 15 in one bit, 4 in two, 2 and 1 in three.
    expect([...codeLengths([8, 4, 0, 2, 1])]).toEqual([1, 2, 0, 3, 3]);
    expect([...codeLengths([0, 5])]).toEqual([0, 1]);
    expect([...codeLengths([])]).toEqual([]);
  });

  test('are never longer than can be read', () => {
    // Fibonacci's numbers make the deepest trees.
    const counts = [1, 1];
    while (counts.length < 40) counts.push((counts.at(-1) ?? 0) + (counts.at(-2) ?? 0));
    const lengths = codeLengths(counts);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_CODE);
    expect(() => layCodes(lengths)).not.toThrow();
  });

  test('that are more than fit are refused', () => {
    expect(() => layCodes(Uint8Array.from([1, 1, 2]))).toThrow(/more codes than fit/);
    expect(() => layCodes(Uint8Array.from([LONGEST_CODE + 1]))).toThrow(
      /a code of 21 bits, expected at most 20/,
    );
  });
});

describe('numbers of a field', () => {
  const DIRECT = 16;

  test('come back as they were, up to the largest', () => {
    const number = fc.oneof(fc.nat(40), fc.nat(), fc.maxSafeNat(), fc.constant(Number.MAX_SAFE_INTEGER));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (numbers) => {
        const counts = new Float64Array(countSymbols(DIRECT));
        const counter = countNumbers(DIRECT, counts);
        for (const each of numbers) counter.put(each);
        const lengths = codeLengths(counts);
        const bits = createBitWriter();
        const writer = writeNumbers(DIRECT, lengths, bits);
        for (const each of numbers) writer.put(each);
        const input = createBitReader(bits.take(), 'a test');
        const reader = readNumbers(DIRECT, lengths)(input);
        expect(numbers.map(() => reader.next())).toEqual(numbers);
        input.end();
      }),
    );
  });

  test('end with the bits, and are no larger than allowed', () => {
    const lengths = Uint8Array.from({ length: countSymbols(DIRECT) }, (_, n) => (n < 2 ? 1 : 0));
    const reader = readNumbers(DIRECT, lengths)(createBitReader(Uint8Array.of(0b10000000), 'a test'));
    expect(() => reader.next(0)).toThrow(/a number 1 in a frame, expected at most 0/);
    for (let n = 0; n < 7; n++) expect(reader.next()).toBe(0);
    expect(() => reader.next()).toThrow(PackError);
  });

  test('that have no code are refused', () => {
    const lengths = Uint8Array.from({ length: countSymbols(DIRECT) }, (_, n) => (n === 0 ? 1 : 0));
    const reader = readNumbers(DIRECT, lengths)(createBitReader(Uint8Array.of(0xff), 'a test'));
    expect(() => reader.next()).toThrow(/bits that are no code/);
    expect(() => writeNumbers(DIRECT, lengths, createBitWriter()).put(3)).toThrow(RangeError);
  });
});
