import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteReader } from '../../../lib/engine/pack/byte-reader.ts';
import { createByteWriter } from '../../../lib/engine/pack/byte-writer.ts';

function readerOf(values: readonly number[]) {
  const output = createByteWriter();
  for (const value of values) output.varint(value);
  return createByteReader(output.take(), 'some numbers');
}

describe('varints', () => {
  it('reads the numbers one by one would, and stops behind them', () => {
    const number = fc.oneof(fc.nat(200), fc.nat(2 ** 31 - 1));
    fc.assert(
      fc.property(fc.array(number), (values) => {
        const reader = readerOf([...values, 7]);
        expect([...reader.varints(values.length, 2 ** 31)]).toEqual(values);
        expect(reader.varint()).toBe(7);
        reader.end();
      }),
    );
  });
  it.each([
    ['a number above the bound', [3, 9], 8],
    ['a large number above the bound', [3, 900], 800],
  ])('refuses %s', (_, values, most) => {
    expect(() => readerOf(values).varints(values.length, most)).toThrow(/at most/u);
  });
  it('sets no memory aside for more numbers than there are bytes', () => {
    expect(() => readerOf([1, 2]).varints(1e9, 5)).toThrow(/ends early/u);
  });
});
