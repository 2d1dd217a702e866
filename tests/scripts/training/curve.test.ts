import { describe, expect, it } from 'vitest';
import { averagePrecision, figuresOf, scorePairs, shownOf } from '../../../scripts/training/curve.ts';
import { madeFeatures, madeRegression } from '../../engine/matching/made-model.ts';
import { COUNT, FAR, madePair, scored, TOLD } from './made-pairs.ts';

describe('scorePairs', () => {
  it('scores by the features, best first', () => {
    const pairs = [-1, 2, 0].map((words) => madePair({ features: madeFeatures({ words }) }));
    const found = scorePairs(pairs, {
      ...madeRegression(0, { words: Math.log(3) }),
      telling: { usual: 0.5, keys: new Map<string, number>() },
    });
    expect(found.map(({ pair }) => pairs.indexOf(pair))).toEqual([1, 2, 0]);
    // Odds of 9, 1 and a third.
    for (const [n, score] of [0.9, 0.5, 0.25].entries()) expect(found[n]?.score).toBeCloseTo(score);
  });
});

describe('shownOf', () => {
  const thresholds = { count: 0.6, told: 0.7, other: 0.8 };

  it.each([
    ['a score at the threshold', scored(0.8), true],
    ['a score below it', scored(0.79), false],
    ['a count at its own threshold', scored(0.6, { features: COUNT }), true],
    ['a count below it', scored(0.59, { features: COUNT }), false],
    ['a proposition told in full at its own threshold', scored(0.7, { features: TOLD }), true],
    ['one below it', scored(0.69, { features: TOLD }), false],
    ['a high score without a common act', scored(0.99, { features: madeFeatures() }), false],
    ['a high score between vague texts of different months', scored(0.99, { features: FAR }), false],
  ])('%s', (_, pair, shown) => {
    expect(shownOf([pair], thresholds)).toEqual(shown ? [pair] : []);
  });
});

/** Of event `e`: claims a.1, a.2, b.1 with the facts f and g; a.9 and b.9 are optional sentences with a fact h. */
const EVENT = {
  set: { name: 'e', articles: [], page: null, sentences: new Map(), differences: [] },
  matchable: new Set(['a.1', 'a.2', 'b.1']),
  partners: new Set(['a.1', 'a.2', 'b.1']),
  pairCount: 4,
  facts: new Set(['f', 'g']),
};
const right = (here: string, there: string, ...facts: readonly string[]) =>
  scored(0.9, { here, there, label: 1, facts });

describe('figuresOf', () => {
  it('counts claims, facts and pairs of what is shown', () => {
    const shown = [
      right('a.1', 'b.1', 'f'),
      right('b.1', 'a.1', 'f'),
      scored(0.9),
      scored(0.8, { here: 'a.2' }),
    ];
    expect(figuresOf(shown, [EVENT])).toEqual({
      right: 2,
      shown: 4,
      precision: 2 / 4,
      claims: 2 / 3,
      facts: 1 / 2,
      pairs: 2 / 4,
    });
  });
  it('asks the claims of a page alone, where the set has one', () => {
    const asked = { matchable: new Set(['a.1', 'a.2']), partners: new Set(['b.1']), pairCount: 2 };
    const page = { ...EVENT, ...asked, set: { ...EVENT.set, page: 'a' } };
    const mine = right('a.1', 'b.1', 'f');
    const theirs = right('b.1', 'a.1', 'f');
    const of = (each: ReturnType<typeof right>, hereDocument: string) => ({
      ...each,
      pair: { ...each.pair, hereDocument },
    });
    expect(figuresOf([of(mine, 'a'), of(theirs, 'b')], [page])).toMatchObject({
      right: 1,
      shown: 1,
      claims: 1 / 2,
      pairs: 1 / 2,
    });
  });
  it('takes right pairs with optional sentences for right, and for nothing that was to be found', () => {
    const shown = [right('a.9', 'b.9', 'h'), right('a.1', 'b.9', 'f'), right('a.1', 'b.1', 'f')];
    expect(figuresOf(shown, [EVENT])).toEqual({
      right: 3,
      shown: 3,
      precision: 1,
      claims: 1 / 3,
      facts: 1 / 2,
      pairs: 1 / 4,
    });
  });
  it('counts a claim or fact that is found twice once', () => {
    const shown = [right('a.1', 'b.1', 'f', 'g'), right('a.1', 'c.1', 'f')];
    expect(figuresOf(shown, [EVENT])).toMatchObject({ right: 2, claims: 1 / 3, facts: 1 });
  });
  it('keeps events apart', () => {
    const other = { ...EVENT, set: { ...EVENT.set, name: 'o' } };
    const pair = right('a.1', 'b.1', 'f');
    const shown = [pair, { ...pair, pair: { ...pair.pair, event: 'o' } }];
    expect(figuresOf(shown, [EVENT, other])).toMatchObject({ claims: 2 / 6, facts: 2 / 4, pairs: 2 / 8 });
  });
  it('is nothing where nothing is shown, or nothing was to be found', () => {
    const none = { right: 0, shown: 0, precision: 0, claims: 0, facts: 0, pairs: 0 };
    expect(figuresOf([], [EVENT])).toEqual(none);
    expect(figuresOf([], [])).toEqual(none);
  });
});

describe('averagePrecision', () => {
  const [good, bad] = [scored(0.9, { label: 1 }), scored(0.8)];

  it('averages the precision at each right pair over all right pairs there are', () => {
    expect(averagePrecision([good, bad, good, bad], 2)).toBeCloseTo((1 + 2 / 3) / 2);
    // Two more that were never compared count with none.
    expect(averagePrecision([good, bad, good, bad], 4)).toBeCloseTo((1 + 2 / 3) / 4);
  });
  it('is one where all are found first, none where none is', () => {
    expect(averagePrecision([good, good, bad], 2)).toBe(1);
    expect(averagePrecision([bad], 3)).toBe(0);
    expect(averagePrecision([], 0)).toBe(0);
  });
});
