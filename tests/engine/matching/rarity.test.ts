import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRarity, encodeRarity } from '../../../lib/engine/matching/rarity.ts';

const TOTAL = 10_000;
const MINIMUM = 4;

describe('rarity', () => {
  it('comes back from its table to a thirty-second of a nat', () => {
    const counts = fc.dictionary(fc.string({ maxLength: 12 }), fc.integer({ min: 1, max: TOTAL }), {
      maxKeys: 30,
    });
    fc.assert(
      fc.property(counts, (found) => {
        const table = encodeRarity(new Map(Object.entries(found)), TOTAL, MINIMUM);
        const rarity = decodeRarity(table);
        for (const [key, count] of Object.entries(found)) {
          if (count < MINIMUM) expect(rarity.idf(key)).toBe(rarity.maximum);
          else expect(Math.abs(rarity.idf(key) - Math.log(TOTAL / count))).toBeLessThanOrEqual(1 / 32 + 1e-9);
        }
      }),
    );
  });
  it('is nothing for what every document holds', () => {
    expect(decodeRarity(encodeRarity(new Map([['le', TOTAL]]), TOTAL, MINIMUM)).idf('le')).toBe(0);
  });
  it('is the maximum for what no document holds, above all that is in the table', () => {
    const rarity = decodeRarity(encodeRarity(new Map([['rare', MINIMUM]]), TOTAL, MINIMUM));
    expect(rarity.idf('unheard')).toBe(rarity.maximum);
    expect(rarity.maximum).toBeGreaterThan(rarity.idf('rare'));
  });
  it('writes the same table whatever the order of the counts', () => {
    const counts: readonly (readonly [string, number])[] = [
      ['a', 5],
      ['b', 50],
      ['c', 500],
    ];
    expect(encodeRarity(new Map(counts.toReversed()), TOTAL, MINIMUM)).toEqual(
      encodeRarity(new Map(counts), TOTAL, MINIMUM),
    );
  });
});
