import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Regression, scorePair } from '../../../lib/engine/matching/model.ts';
import { fitEvents, foldsOf } from '../../../scripts/training/cross-fit.ts';
import { ACT, madePair } from './made-pairs.ts';

const many = (count: number, parts: Parameters<typeof madePair>[0]) =>
  Array.from({ length: count }, () => madePair(parts));
/** What a fit makes of pairs that are all alike: the weighted share of right ones. */
const shareOf = (fit: Regression) => scorePair(fit, ACT);

describe('fitEvents', () => {
  it('weighs events alike, however many pairs they have', () => {
    // 30 wrong pairs of one event, 2 right ones of another.
    expect(shareOf(fitEvents([many(30, {}), many(2, { label: 1 })]))).toBeCloseTo(0.5, 6);
  });
  it('weighs an event that was labelled with care thirty-two times', () => {
    const fit = fitEvents([many(62, {}), many(2, { label: 1, isCareful: true })]);
    expect(shareOf(fit)).toBeCloseTo(32 / 33, 6);
  });
  it('weighs four unrelated items of other months as one pair of the event, one of its days as two', () => {
    const far = fitEvents([[madePair({ label: 1 }), ...many(4, { there: null, straw: 'far' })]]);
    expect(shareOf(far)).toBeCloseTo(1 / 2, 6);
    const near = fitEvents([[madePair({ label: 1 }), ...many(1, { there: null, straw: 'near' })]]);
    expect(shareOf(near)).toBeCloseTo(1 / 3, 6);
  });
  it('takes an event without pairs for none', () => {
    expect(shareOf(fitEvents([[], many(1, {}), many(1, { label: 1 })]))).toBeCloseTo(0.5, 6);
  });
});

describe('foldsOf', () => {
  it('parts by turns, in the order of the letters', () => {
    expect(foldsOf([['d'], ['b'], ['e'], ['a'], ['c']], 2)).toEqual([
      ['a', 'c', 'e'],
      ['b', 'd'],
    ]);
  });
  it('keeps the events of a story together', () => {
    expect(foldsOf([['d', 'a'], ['c'], ['b', 'e']], 2)).toEqual([
      ['a', 'd', 'c'],
      ['b', 'e'],
    ]);
  });
  it('has no empty fold', () => {
    expect(foldsOf([['b'], ['a']], 8)).toEqual([['a'], ['b']]);
    expect(foldsOf([], 8)).toEqual([]);
  });
  it('puts each name into one fold, evenly, whatever the order they come in', () => {
    const names = fc.uniqueArray(fc.string({ maxLength: 6 }), { maxLength: 30 });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 10 }), (alone, count) => {
        const some = alone.map((name) => [name]);
        const folds = foldsOf(some, count);
        expect(folds.flat().toSorted()).toEqual(alone.toSorted());
        const sizes = folds.map((fold) => fold.length);
        expect(folds).toHaveLength(Math.min(count, some.length));
        if (sizes.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(foldsOf(some.toReversed(), count)).toEqual(folds);
      }),
    );
  });
});
