import { describe, expect, it } from 'vitest';
import { chooseThresholds, lowestFor } from '../../../scripts/training/thresholds.ts';
import { FAR, SUPPORTED, scored } from './made-pairs.ts';

const right = (here: string, score: number, parts = {}) => scored(score, { here, label: 1, ...parts });
const wrong = (here: string, score: number, parts = {}) => scored(score, { here, ...parts });
const supported = { support: SUPPORTED };

describe('chooseThresholds', () => {
  it('goes as low as the aim lets it, for each kind of evidence by itself', () => {
    const pairs = [
      right('a', 0.9),
      right('b', 0.8),
      wrong('c', 0.7),
      right('d', 0.95, supported),
      wrong('e', 0.8, supported),
      right('f', 0.6, supported),
    ];
    const { alone, supported: other } = chooseThresholds(pairs, { all: 1, each: 1 });
    // Above the wrong pair, and not above the right one before it.
    expect([alone > 0.7, alone <= 0.8]).toEqual([true, true]);
    expect([other > 0.8, other <= 0.95]).toEqual([true, true]);
  });
  it('takes a wrong pair along where it brings claims and the aim allows it', () => {
    const pairs = [right('a', 0.9), wrong('b', 0.8), right('c', 0.7), right('d', 0.6)];
    expect(chooseThresholds(pairs, { all: 0.75, each: 0.75 }).alone).toBeLessThanOrEqual(0.6);
    expect(chooseThresholds(pairs, { all: 0.76, each: 0.5 }).alone).toBeGreaterThan(0.8);
    expect(chooseThresholds(pairs, { all: 0.5, each: 0.76 }).alone).toBeGreaterThan(0.8);
  });
  it('weighs the two kinds of evidence together for the aim of all', () => {
    // Alone 3 of 4, supported 2 of 2: together 5 of 6.
    const pairs = [
      right('a', 0.9),
      wrong('b', 0.8),
      right('c', 0.7),
      right('d', 0.6),
      right('e', 0.9, supported),
      right('f', 0.9, supported),
    ];
    expect(chooseThresholds(pairs, { all: 0.83, each: 0.7 }).alone).toBeLessThanOrEqual(0.6);
    expect(chooseThresholds(pairs, { all: 0.84, each: 0.7 }).alone).toBeGreaterThan(0.8);
  });
  it('counts claims, not pairs', () => {
    // Supported pairs of one claim are many, those alone are of two claims; the aim allows the wrong pair of one kind.
    const pairs = [
      ...Array.from({ length: 4 }, () => right('a', 0.9, supported)),
      wrong('x', 0.8, supported),
      ...Array.from({ length: 4 }, () => right('a', 0.7, supported)),
      right('b', 0.9),
      wrong('y', 0.8),
      right('c', 0.7),
    ];
    // With both wrong ones 10 of 12 are right, with one of them 9 of 10 or 6 of 7.
    const { alone, supported: other } = chooseThresholds(pairs, { all: 0.85, each: 0.5 });
    expect(alone).toBeLessThanOrEqual(0.7);
    expect(other).toBeGreaterThan(0.8);
  });
  it('does not take a claim of another event for the same', () => {
    const pairs = [
      right('a', 0.9),
      wrong('x', 0.8),
      right('b', 0.7),
      right('a', 0.9, supported),
      wrong('y', 0.8, supported),
      right('a', 0.7, { ...supported, event: 'f' }),
      right('b', 0.7, { ...supported, event: 'f' }),
    ];
    // With the wrong one alone 3 of 4 and two claims, with the supported one 4 of 5 and three; with both 5 of 7.
    const { alone, supported: other } = chooseThresholds(pairs, { all: 0.74, each: 0.5 });
    expect(alone).toBeGreaterThan(0.8);
    expect(other).toBeLessThanOrEqual(0.7);
  });
  it('leaves out pairs that are never shown', () => {
    const pairs = [right('a', 0.9), wrong('b', 0.8, { features: FAR }), right('c', 0.7)];
    expect(chooseThresholds(pairs, { all: 1, each: 1 }).alone).toBeLessThanOrEqual(0.7);
  });
  it('is one and one where nothing reaches the aim', () => {
    const pairs = [
      wrong('a', 0.995),
      right('b', 0.6),
      wrong('c', 0.995, supported),
      right('d', 0.6, supported),
    ];
    expect(chooseThresholds(pairs, { all: 0.9, each: 0.9 })).toEqual({ alone: 1, supported: 1 });
    expect(chooseThresholds([], { all: 0.9, each: 0.9 })).toEqual({ alone: 1, supported: 1 });
  });
});

describe('lowestFor', () => {
  const pairs = [
    right('a', 0.9),
    wrong('z', 0.85, supported),
    wrong('b', 0.8),
    right('c', 0.7),
    right('d', 0.6),
    wrong('e', 0.5),
    wrong('f', 0.4),
  ];

  it.each<[aim: number, lowest: number]>([
    [1, 0.9],
    // 3 of 4 down to 0.6, 3 of 5 down to 0.5, 3 of 6 in all.
    [0.75, 0.6],
    [0.6, 0.5],
    [0.5, 0.4],
  ])('with %f right goes down to %f', (aim, lowest) => {
    expect(lowestFor(pairs, 'alone', aim)).toBe(lowest);
  });
  it('takes pairs of one score together', () => {
    const tied = [right('a', 0.9), right('b', 0.8), wrong('c', 0.8), wrong('d', 0.8)];
    expect(lowestFor(tied, 'alone', 0.6)).toBe(0.9);
    expect(lowestFor(tied, 'alone', 0.5)).toBe(0.8);
  });
  it('is one where no score has it', () => {
    expect(lowestFor(pairs, 'supported', 0.5)).toBe(1);
    expect(lowestFor([], 'alone', 0.5)).toBe(1);
  });
});
