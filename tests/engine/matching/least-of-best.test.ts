import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastOfBest } from '../../../lib/engine/matching/least-of-best.ts';

describe('leastOfBest', () => {
  it.each([
    {
      name: 'the third of five',
      lists: [
        [5, 1, 4],
        [2, 3],
      ],
      most: 3,
      least: 3,
    },
    { name: 'equal ones count each', lists: [[7, 7, 7, 1]], most: 2, least: 7 },
    { name: 'all of them where they are just as many', lists: [[2], [9]], most: 2, least: 2 },
    { name: '0 where there are fewer', lists: [[2], [9]], most: 3, least: 0 },
  ])('$name', ({ lists, most, least }) => {
    expect(leastOfBest(lists, most)).toBe(least);
  });

  it('is what sorting gives', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(30))), fc.integer({ min: 1, max: 12 }), (lists, most) => {
        const sorted = lists.flat().sort((a, b) => b - a);
        expect(leastOfBest(lists, most)).toBe(sorted[most - 1] ?? 0);
      }),
    );
  });
});
