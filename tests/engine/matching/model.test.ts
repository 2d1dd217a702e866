import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../lib/engine/matching/features.ts';
import { isSameFact, kindOfPair, scorePair } from '../../../lib/engine/matching/model.ts';
import { french } from '../french.ts';
import { madeFeatures, madeRegression } from './made-model.ts';

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

describe('scorePair', () => {
  const model = madeRegression(0, { words: 2 });

  it('is a half at the bias of nothing', () => {
    expect(scorePair(model, madeFeatures())).toBe(0.5);
  });
  it('follows the logistic curve', () => {
    expect(scorePair(model, madeFeatures({ words: 1 }))).toBeCloseTo(sigmoid(2));
    expect(scorePair(model, madeFeatures({ words: -1 }))).toBeCloseTo(sigmoid(-2));
    expect(scorePair(madeRegression(-3), madeFeatures())).toBeCloseTo(sigmoid(-3));
  });
  it('standardises the features first', () => {
    const moved = { ...model, mean: FEATURES.map(() => 3), scale: FEATURES.map(() => 2) };
    const fives = FEATURES.map(() => 5);
    expect(scorePair(moved, fives)).toBeCloseTo(sigmoid(2));
  });
});

describe('kindOfPair', () => {
  it('is a count where a number counts the same on both sides and is about the same', () => {
    expect(kindOfPair(madeFeatures({ tollShared: 1, tollSame: 1 }))).toBe('count');
    expect(kindOfPair(madeFeatures({ tollShared: 1, tollGap: Math.log(3) }))).toBe('count');
    expect(kindOfPair(madeFeatures({ thingSame: 1 }))).toBe('count');
    expect(kindOfPair(madeFeatures({ thingNear: 1 }))).toBe('count');
  });
  it('is none where the numbers are far apart, or only measured or ranked', () => {
    expect(kindOfPair(madeFeatures({ tollShared: 1, tollGap: Math.log(3.1) }))).toBe('other');
    expect(kindOfPair(madeFeatures({ thingDiffers: 1 }))).toBe('other');
    expect(kindOfPair(madeFeatures({ measureSame: 1, rankSame: 1, valueEqual: 1 }))).toBe('other');
    expect(kindOfPair(madeFeatures())).toBe('other');
  });
  it('is told where both tell one proposition in full, unless they count', () => {
    expect(kindOfPair(madeFeatures({ proposition: 2.2 }))).toBe('told');
    expect(kindOfPair(madeFeatures({ proposition: 2.19 }))).toBe('other');
    expect(kindOfPair(madeFeatures({ proposition: 3, thingSame: 1 }))).toBe('count');
  });
});

describe('isSameFact', () => {
  const same = { count: 0.65, told: 0.7, other: 0.8 };
  /** Two sentences that tell something in common. */
  const act = (values: Parameters<typeof madeFeatures>[0] = {}) =>
    madeFeatures({ conceptSum: 0.1, ...values });

  it.each<[name: string, score: number, proposition: number, shown: boolean]>([
    ['a score above the threshold', 0.81, 0, true],
    ['a score at the threshold', 0.8, 0, true],
    ['a score below it', 0.79, 0, false],
    ['a middling score with one proposition told in full', 0.7, 2.2, true],
    ['a middling score with half a proposition', 0.75, 2.19, false],
    ['a low score whatever the proposition', 0.69, 3, false],
  ])('%s', (_, score, proposition, shown) => {
    expect(isSameFact(score, act({ proposition }), same)).toBe(shown);
  });
  it.each<[name: string, score: number, shown: boolean]>([
    ['a score at the threshold of counts', 0.65, true],
    ['a score below it', 0.64, false],
  ])('a count: %s', (_, score, shown) => {
    expect(isSameFact(score, madeFeatures({ thingSame: 1 }), same)).toBe(shown);
  });
  it.each<[name: string, days: number, score: number, proposition: number, shown: boolean]>([
    ['a score alone does within a month', 30, 0.9, 0, true],
    ['a score alone does not do a day further', 31, 0.9, 0, false],
    ['a full proposition alone does not do beyond', 60, 0.79, 3, false],
    ['a score and half a proposition do not do beyond', 60, 0.9, 2.19, false],
    ['a score and a full proposition do', 60, 0.8, 2.2, true],
  ])('between texts of different months: %s', (_, days, score, proposition, shown) => {
    expect(isSameFact(score, act({ daysApart: Math.log1p(days), proposition }), same)).toBe(shown);
  });
  it('never shows sentences without a common act or count', () => {
    for (const values of [{}, { participants: 1, contained: 1, dateSame: 1 }, { proposition: 3 }])
      expect(isSameFact(1, madeFeatures(values), same)).toBe(false);
  });
  it('takes an unknown day for near', () => {
    expect(isSameFact(0.9, act({ daysApart: 1 }), same)).toBe(true);
  });
});

describe('the French model', () => {
  const { features, mean, scale, weights, bias, thresholds } = french.model;

  it('is trained on the features of this build (else: npm run train)', () => {
    expect(features).toEqual(FEATURES);
    for (const list of [mean, scale, weights]) expect(list).toHaveLength(FEATURES.length);
    expect([...mean, ...scale, ...weights, bias].every(Number.isFinite)).toBe(true);
    expect(scale.every((each) => each > 0)).toBe(true);
  });
  it.each(Object.entries(thresholds))(
    'shows possible matches before the same: %s',
    (_, { same, possible }) => {
      expect(possible).toBeGreaterThan(0);
      expect(possible).toBeLessThanOrEqual(same);
      expect(same).toBeLessThan(1);
    },
  );
});
