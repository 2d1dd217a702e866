import { describe, expect, it } from 'vitest';
import { chooseThresholds, lowestFor } from '../../../scripts/training/thresholds.ts';
import { COUNT, FAR, scored, TOLD } from './made-pairs.ts';

const right = (here: string, score: number, parts = {}) => scored(score, { here, label: 1, ...parts });
const wrong = (here: string, score: number, parts = {}) => scored(score, { here, ...parts });
const count = { features: COUNT };
const careful = { isCareful: true };

describe('chooseThresholds', () => {
  it('goes as low as the aim lets it, for each kind of pair by itself', () => {
    const pairs = [
      right('a', 0.9),
      right('b', 0.8),
      wrong('c', 0.7),
      right('d', 0.95, count),
      wrong('e', 0.8, count),
      right('f', 0.6, count),
    ];
    const same = chooseThresholds(pairs, { careful: 1, other: 1 });
    // Above the wrong pair, and not above the right one before it.
    expect([same.other > 0.7, same.other <= 0.8]).toEqual([true, true]);
    expect([same.count > 0.8, same.count <= 0.95]).toEqual([true, true]);
  });
  it('takes a wrong pair along where it brings claims and the aim allows it', () => {
    const pairs = [right('a', 0.9), wrong('b', 0.8), right('c', 0.7), right('d', 0.6)];
    expect(chooseThresholds(pairs, { careful: 1, other: 0.75 }).other).toBeLessThanOrEqual(0.6);
    expect(chooseThresholds(pairs, { careful: 0, other: 0.76 }).other).toBeGreaterThan(0.8);
  });
  it('weighs both kinds together for the aim of events labelled with care', () => {
    // Others 3 of 4, counts 2 of 2: together 5 of 6.
    const pairs = [
      right('a', 0.9, careful),
      wrong('b', 0.8, careful),
      right('c', 0.7, careful),
      right('d', 0.6, careful),
      right('e', 0.9, { ...count, ...careful }),
      right('f', 0.9, { ...count, ...careful }),
    ];
    expect(chooseThresholds(pairs, { careful: 0.83, other: 0.7 }).other).toBeLessThanOrEqual(0.6);
    expect(chooseThresholds(pairs, { careful: 0.84, other: 0.7 }).other).toBeGreaterThan(0.8);
  });
  it.each([
    ['counts', count, {}],
    ['other facts', {}, count],
  ])('lets many right pairs of the other kind excuse no wrong %s', (_, kind, rest) => {
    const many = Array.from({ length: 20 }, (_each, n) => right(`m${n}`, 0.9, rest));
    const pairs = [...many, right('a', 0.9, kind), wrong('b', 0.8, kind), right('c', 0.7, kind)];
    const of = (aim: number) => {
      const same = chooseThresholds(pairs, { careful: 1, other: aim });
      return kind === count ? same.count : same.other;
    };
    // 22 of 23 together, 2 of 3 by themselves.
    expect(of(0.66)).toBeLessThanOrEqual(0.7);
    expect(of(0.67)).toBeGreaterThan(0.8);
  });
  it('has an aim for events labelled with care, and one for the rest', () => {
    const rest = [right('a', 0.9), wrong('b', 0.8), right('c', 0.7)];
    const both = [...rest, right('d', 0.9, careful), wrong('e', 0.75, careful), right('f', 0.7, careful)];
    expect(chooseThresholds(both, { careful: 0.6, other: 0.6 }).other).toBeLessThanOrEqual(0.7);
    const strict = chooseThresholds(both, { careful: 1, other: 0.6 }).other;
    expect(strict).toBeGreaterThan(0.75);
    expect(chooseThresholds(both, { careful: 0.6, other: 1 }).other).toBeGreaterThan(0.8);
    expect(chooseThresholds(rest, { careful: 1, other: 0.6 }).other).toBeLessThanOrEqual(0.7);
  });
  it('counts claims, not pairs', () => {
    const pairs = [
      ...Array.from({ length: 4 }, () => right('a', 0.9, { ...count, ...careful })),
      wrong('x', 0.8, { ...count, ...careful }),
      ...Array.from({ length: 4 }, () => right('a', 0.7, { ...count, ...careful })),
      right('b', 0.9, careful),
      wrong('y', 0.8, careful),
      right('c', 0.7, careful),
    ];
    // With both wrong ones 10 of 12 are right, with one of them 9 of 10 or 6 of 7.
    const same = chooseThresholds(pairs, { careful: 0.85, other: 0.5 });
    expect(same.other).toBeLessThanOrEqual(0.7);
    expect(same.count).toBeGreaterThan(0.8);
  });
  it('does not take a claim of another event for the same', () => {
    const pairs = [
      right('a', 0.9, { ...count, ...careful }),
      wrong('x', 0.8, { ...count, ...careful }),
      right('b', 0.7, { ...count, ...careful }),
      right('a', 0.9, careful),
      wrong('y', 0.8, careful),
      right('a', 0.7, { ...careful, event: 'f' }),
      right('b', 0.7, { ...careful, event: 'f' }),
    ];
    // With the wrong count 3 of 4 and two claims, with the other wrong one 4 of 5 and three; with both 5 of 7.
    const same = chooseThresholds(pairs, { careful: 0.74, other: 0.5 });
    expect(same.count).toBeGreaterThan(0.8);
    expect(same.other).toBeLessThanOrEqual(0.7);
  });
  it('leaves out pairs that are never shown, and tells what is told in full from the rest', () => {
    const pairs = [right('a', 0.9), wrong('b', 0.8, { features: FAR }), right('c', 0.7)];
    expect(chooseThresholds(pairs, { careful: 1, other: 1 }).other).toBeLessThanOrEqual(0.7);
    const told = [right('a', 0.7), wrong('b', 0.75, { features: TOLD })];
    expect(chooseThresholds(told, { careful: 1, other: 0.6 }).told).toBeGreaterThan(0.75);
  });
  it('is one and one where nothing reaches the aim', () => {
    const pairs = [wrong('a', 0.995), right('b', 0.6), wrong('c', 0.995, count), right('d', 0.6, count)];
    expect(chooseThresholds(pairs, { careful: 0.9, other: 0.9 })).toEqual({ count: 1, told: 1, other: 1 });
  });
});

describe('lowestFor', () => {
  const pairs = [
    right('a', 0.9),
    wrong('z', 0.85, count),
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
    expect(lowestFor(pairs, 'other', aim)).toBe(lowest);
  });
  it('takes pairs of one score together', () => {
    const tied = [right('a', 0.9), right('b', 0.8), wrong('c', 0.8), wrong('d', 0.8)];
    expect(lowestFor(tied, 'other', 0.6)).toBe(0.9);
    expect(lowestFor(tied, 'other', 0.5)).toBe(0.8);
  });
  it('is one where no score has it', () => {
    expect(lowestFor(pairs, 'count', 0.5)).toBe(1);
    expect(lowestFor([], 'other', 0.5)).toBe(1);
  });
});
