import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../lib/engine/matching/features.ts';
import {
  type Evidence,
  evidenceOf,
  isFarAndVague,
  scoreEvidence,
  scorePair,
} from '../../../lib/engine/matching/model.ts';
import { SUPPORT_FEATURES, type Support } from '../../../lib/engine/matching/support.ts';
import { french } from '../french.ts';
import { madeRegression } from './made-model.ts';

const zeros = FEATURES.map(() => 0);
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

describe('scorePair', () => {
  const [first] = FEATURES;
  const model = madeRegression(0, { [first]: 2 });

  it('is a half at the bias of nothing', () => {
    expect(scorePair(model, zeros)).toBe(0.5);
  });
  it('follows the logistic curve', () => {
    expect(scorePair(model, [1, ...zeros.slice(1)])).toBeCloseTo(sigmoid(2));
    expect(scorePair(model, [-1, ...zeros.slice(1)])).toBeCloseTo(sigmoid(-2));
    expect(scorePair(madeRegression(-3), zeros)).toBeCloseTo(sigmoid(-3));
  });
  it('standardises the features first', () => {
    const moved = { ...model, mean: FEATURES.map(() => 3), scale: FEATURES.map(() => 2) };
    const fives = FEATURES.map(() => 5);
    expect(scorePair(moved, fives)).toBeCloseTo(sigmoid(2));
  });
});

function support(bestPath: number): Support {
  return { bestPath, features: SUPPORT_FEATURES.map((name) => (name === 'bestPath' ? bestPath : 0)) };
}

describe('evidenceOf', () => {
  it.each<[name: string, said: Support | null, evidence: Evidence]>([
    ['nobody was asked', null, 'alone'],
    ['nobody agrees', support(0), 'alone'],
    ['hardly anybody agrees', support(0.24), 'alone'],
    ['somebody agrees', support(0.25), 'supported'],
    ['everybody agrees', support(1), 'supported'],
  ])('where %s', (_, said, evidence) => {
    expect(evidenceOf({ features: zeros, score: 0.9, support: said })).toBe(evidence);
  });
});

describe('scoreEvidence', () => {
  const [first] = FEATURES;
  const model = { supported: madeRegression(-1, { [first]: 2, bestPath: 4 }) };
  const features = [1, ...zeros.slice(1)];

  it.each([
    ['nobody was asked', null],
    ['nobody agrees', support(0.2)],
  ])('is the pair’s own score where %s', (_, said) => {
    expect(scoreEvidence(model, { features, score: 0.37, support: said })).toBe(0.37);
  });
  it('is the second regression’s on the sentences and on what the others say', () => {
    const score = scoreEvidence(model, { features, score: 0.37, support: support(0.5) });
    expect(score).toBeCloseTo(sigmoid(-1 + 2 + 4 * 0.5));
  });
});

describe('isFarAndVague', () => {
  const values = (days: number, proposition: number) =>
    FEATURES.map((name) =>
      name === 'proposition' ? proposition : name === 'daysApart' ? Math.log1p(days) : 0,
    );

  it.each<[name: string, days: number, proposition: number, far: boolean]>([
    ['no proposition, on one day', 0, 0, false],
    ['no proposition, thirty days apart', 30, 0, false],
    ['no proposition, a day further', 31, 0, true],
    ['half a proposition, two months apart', 60, 2.39, true],
    ['a full one, two months apart', 60, 2.4, false],
    ['a full one, on one day', 0, 3, false],
  ])('%s', (_, days, proposition, far) => {
    expect(isFarAndVague(values(days, proposition))).toBe(far);
  });
  it('takes an unknown day for near', () => {
    const unknown = FEATURES.map((name) => (name === 'daysApart' ? 1 : 0));
    expect(isFarAndVague(unknown)).toBe(false);
  });
});

describe('the French model', () => {
  const { features, alone, supported, thresholds } = french.model;

  it('is trained on the features of this build (else: npm run train)', () => {
    expect(features).toEqual(FEATURES);
  });
  it.each([
    ['alone', alone, FEATURES.length],
    ['supported', supported, FEATURES.length + SUPPORT_FEATURES.length],
  ])('has a weight for each feature: %s', (_, { mean, scale, weights, bias }, count) => {
    for (const list of [mean, scale, weights]) expect(list).toHaveLength(count);
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
