import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../lib/engine/matching/features.ts';
import { isSameFact, type Model, scorePair } from '../../../lib/engine/matching/model.ts';
import { french } from '../french.ts';

const zeros = FEATURES.map(() => 0);
const withProposition = (value: number) => FEATURES.map((name) => (name === 'proposition' ? value : 0));
const model: Model = {
  features: FEATURES,
  mean: zeros,
  scale: FEATURES.map(() => 1),
  weights: FEATURES.map((_, i) => (i === 0 ? 2 : 0)),
  bias: 0,
  same: 0.8,
  possible: 0.4,
};

describe('scorePair', () => {
  it('is a half at the bias of nothing', () => {
    expect(scorePair(model, zeros)).toBe(0.5);
  });
  it('follows the logistic curve', () => {
    expect(scorePair(model, [1, ...zeros.slice(1)])).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(scorePair(model, [-1, ...zeros.slice(1)])).toBeCloseTo(1 - 1 / (1 + Math.exp(-2)));
  });
  it('standardises the features first', () => {
    const moved = { ...model, mean: FEATURES.map(() => 3), scale: FEATURES.map(() => 2) };
    expect(
      scorePair(
        moved,
        FEATURES.map(() => 5),
      ),
    ).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });
});

describe('isSameFact', () => {
  it.each<[name: string, score: number, proposition: number, same: boolean]>([
    ['a score above the threshold', 0.81, 0, true],
    ['a score at the threshold', 0.8, 0, true],
    ['a score below it', 0.79, 0, false],
    ['a middling score with one proposition told in full', 0.6, 3, true],
    ['a middling score with half a proposition', 0.6, 1, false],
    ['a low score whatever the proposition', 0.2, 3, false],
  ])('%s', (_, score, proposition, same) => {
    expect(isSameFact(score, withProposition(proposition), 0.8)).toBe(same);
  });
});

describe('isSameFact between texts of different months', () => {
  const values = (days: number, proposition: number) =>
    FEATURES.map((name) =>
      name === 'proposition' ? proposition : name === 'daysApart' ? Math.log1p(days) : 0,
    );

  it.each<[name: string, days: number, score: number, proposition: number, same: boolean]>([
    ['a score alone does within a month', 20, 0.9, 0, true],
    ['a score alone does not do beyond', 60, 0.9, 0, false],
    ['a full proposition alone does not do beyond', 60, 0.6, 3, false],
    ['both together do', 60, 0.9, 3, true],
  ])('%s', (_, days, score, proposition, same) => {
    expect(isSameFact(score, values(days, proposition), 0.8)).toBe(same);
  });
});

describe('the French model', () => {
  it('is trained on the features of this build (else: npm run train)', () => {
    const { features, mean, scale, weights, same, possible } = french.model;
    expect(features).toEqual(FEATURES);
    for (const list of [mean, scale, weights]) expect(list).toHaveLength(FEATURES.length);
    expect(possible).toBeLessThan(same);
  });
});
