import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../lib/engine/matching/features.ts';
import { scorePair } from '../../../lib/engine/matching/model.ts';
import { findSupport, MIN_OWN_SCORE, SUPPORT_FEATURES } from '../../../lib/engine/matching/support.ts';
import { fitAlone, fitSupported, foldsOf, SILENT } from '../../../scripts/training/cross-fit.ts';
import { claimOf } from '../../engine/analyse.ts';
import { madePair, NOTHING, SUPPORTED } from './made-pairs.ts';

const many = (count: number, parts: Parameters<typeof madePair>[0]) =>
  Array.from({ length: count }, () => madePair(parts));
/** What a fit makes of pairs that are all alike: the weighted share of right ones. */
const shareOf = (fit: ReturnType<typeof fitAlone>, features: readonly number[] = NOTHING) =>
  scorePair(fit, features);

describe('fitAlone', () => {
  it('weighs events alike, however many pairs they have', () => {
    // 30 wrong pairs of one event, 2 right ones of another.
    expect(shareOf(fitAlone([many(30, {}), many(2, { label: 1 })]))).toBeCloseTo(0.5, 6);
  });
  it('weighs an event that was labelled with care four times', () => {
    const fit = fitAlone([many(30, {}), many(2, { label: 1, isCareful: true })]);
    expect(shareOf(fit)).toBeCloseTo(4 / 5, 6);
  });
  it('weighs four unrelated items as one pair of the event', () => {
    const fit = fitAlone([[madePair({ label: 1 }), ...many(4, { there: null })]]);
    expect(shareOf(fit)).toBeCloseTo(1 / 2, 6);
  });
  it('takes an event without pairs for none', () => {
    expect(shareOf(fitAlone([[], many(1, {}), many(1, { label: 1 })]))).toBeCloseTo(0.5, 6);
  });
  it('judges by the sentences alone, by all pairs', () => {
    const fit = fitAlone([[madePair({ support: SUPPORTED, label: 1 }), madePair()]]);
    expect(fit.weights).toHaveLength(FEATURES.length);
    expect(shareOf(fit)).toBeCloseTo(0.5, 6);
  });
});

describe('fitSupported', () => {
  const all = [...NOTHING, ...SUPPORTED.features];

  it('judges by the sentences and what others say, by pairs that others speak for', () => {
    const right = many(3, { support: SUPPORTED, label: 1 });
    const fit = fitSupported([[...right, madePair({ support: SUPPORTED }), ...many(50, {})]]);
    expect(fit.weights).toHaveLength(FEATURES.length + SUPPORT_FEATURES.length);
    expect(shareOf(fit, all)).toBeCloseTo(3 / 4, 6);
  });
  it('weighs events alike by the pairs it takes', () => {
    const fit = fitSupported([
      [...many(1, { support: SUPPORTED, label: 1 }), ...many(50, {})],
      many(9, { support: SUPPORTED }),
    ]);
    expect(shareOf(fit, all)).toBeCloseTo(1 / 2, 6);
  });
});

describe('SILENT', () => {
  it('scores so low that nobody is asked', () => {
    const score = scorePair(
      SILENT,
      FEATURES.map(() => 1),
    );
    expect(score).toBeLessThan(MIN_OWN_SCORE);
    const candidates = [0, 1].map((document) => ({
      score,
      candidate: { claim: claimOf('Un renard dort.'), document },
    }));
    expect(findSupport(candidates, () => 1)).toEqual([null, null]);
  });
});

describe('foldsOf', () => {
  it('parts by turns, in the order of the letters', () => {
    expect(foldsOf(['d', 'b', 'e', 'a', 'c'], 2)).toEqual([
      ['a', 'c', 'e'],
      ['b', 'd'],
    ]);
  });
  it('has no empty fold', () => {
    expect(foldsOf(['b', 'a'], 8)).toEqual([['a'], ['b']]);
    expect(foldsOf([], 8)).toEqual([]);
  });
  it('puts each name into one fold, evenly, whatever the order they come in', () => {
    const names = fc.uniqueArray(fc.string({ maxLength: 6 }), { maxLength: 30 });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 10 }), (some, count) => {
        const folds = foldsOf(some, count);
        expect(folds.flat().toSorted()).toEqual(some.toSorted());
        const sizes = folds.map((fold) => fold.length);
        expect(folds).toHaveLength(Math.min(count, some.length));
        if (sizes.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(foldsOf(some.toReversed(), count)).toEqual(folds);
      }),
    );
  });
});
