import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../lib/engine/matching/features.ts';
import { learnTelling, retell, sumTallies, tallyKeys } from '../../../scripts/training/learn-telling.ts';
import { madeFeatures } from '../../engine/matching/made-model.ts';
import { madePair } from './made-pairs.ts';

/** Pairs with enough in common that share some keys. */
const pairs = (count: number, label: 0 | 1, all: readonly string[], there: string | null = 'b.1') =>
  Array.from({ length: count }, () =>
    madePair({ label, there, shared: { all, told: [] }, features: madeFeatures({ contained: 0.5 }) }),
  );

describe('tallyKeys', () => {
  it('counts an event with six pairs in full, one with three by half', () => {
    expect(tallyKeys([...pairs(3, 1, ['a', 'b']), ...pairs(3, 0, ['a'])])).toEqual(
      new Map([
        ['a', { events: 1, right: 0.5 }],
        ['b', { events: 0.5, right: 0.5 }],
      ]),
    );
  });
  it('counts many pairs of one event no more than six', () => {
    expect(tallyKeys(pairs(60, 1, ['a'])).get('a')).toEqual({ events: 1, right: 1 });
  });
  it('leaves out unrelated items and pairs that have next to nothing in common', () => {
    const unlike = madePair({ shared: { all: ['a'], told: [] }, features: madeFeatures({ contained: 0.1 }) });
    expect(tallyKeys([...pairs(6, 0, ['a'], null), unlike]).size).toBe(0);
  });
});

describe('learnTelling', () => {
  const wrong = tallyKeys(pairs(6, 0, ['war']));
  const right = tallyKeys(pairs(6, 1, ['resign']));

  it('moves from what is usual with the number of events', () => {
    const { usual, keys } = learnTelling(sumTallies([wrong, wrong, right, right, right, right]));
    // Four of six events are right; the usual counts as four events.
    expect(usual).toBeCloseTo(2 / 3);
    expect(keys.get('war')).toBeCloseTo((4 * (2 / 3)) / (2 + 4));
    expect(keys.get('resign')).toBeCloseTo((4 + 4 * (2 / 3)) / (4 + 4));
  });
  it('says nothing of keys of a single event', () => {
    expect(learnTelling(sumTallies([right])).keys.size).toBe(0);
  });
  it('forgets what it has from the event itself', () => {
    const own = tallyKeys(pairs(6, 1, ['war']));
    const without = learnTelling(sumTallies([wrong, wrong, own]), own).keys.get('war');
    const all = learnTelling(sumTallies([wrong, wrong, own])).keys.get('war');
    expect(without).toBeCloseTo((4 * (1 / 3)) / (2 + 4));
    expect(all).toBeCloseTo((1 + 4 * (1 / 3)) / (3 + 4));
  });
});

describe('retell', () => {
  it('makes the features of single keys anew and leaves all others', () => {
    const pair = madePair({
      shared: { all: ['resign'], told: ['resign'] },
      features: madeFeatures({ words: 0.3, tellingMost: 0.1, tellingMean: 0.1, tellingTold: 0.1 }),
    });
    const anew = retell(pair, { usual: 0.5, keys: new Map([['resign', 0.9]]) });
    expect(anew).toEqual(madeFeatures({ words: 0.3, tellingMost: 0.9, tellingMean: 0.9, tellingTold: 0.9 }));
    expect(anew).toHaveLength(FEATURES.length);
  });
});
