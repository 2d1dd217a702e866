import { describe, expect, it } from 'vitest';
import { chooseThresholds, lowestFor } from '../../../scripts/training/thresholds.ts';
import { COUNT, FAR, scored, TOLD } from './made-pairs.ts';

const right = (here: string, score: number, parts = {}) => scored(score, { here, label: 1, ...parts });
const wrong = (here: string, score: number, parts = {}) => scored(score, { here, ...parts });
const count = { features: COUNT };
const careful = { isCareful: true };

/** Pairs of as many claims, so many of them right, at one score: the worth of that score. */
function some(score: number, rightOnes: number, all: number, parts = {}) {
  return Array.from({ length: all }, (_, n) =>
    n < rightOnes ? right(`${score} ${n}`, score, parts) : wrong(`${score} ${n}`, score, parts),
  );
}

describe('chooseThresholds', () => {
  it('goes as low as the aim lets it', () => {
    const pairs = [...some(0.9, 10, 10), ...some(0.8, 8, 10), ...some(0.7, 7, 10)];
    const other = (aim: number) => chooseThresholds(pairs, { careful: 1, other: aim }).other;
    expect(other(0.95)).toBe(0.9);
    expect(other(0.9)).toBe(0.8);
    expect(other(0.83)).toBe(0.7);
    expect(other(0.96)).toBe(0.9);
  });
  it('does not go where fewer than two of three are right, however right it all is', () => {
    const pairs = [...some(0.9, 100, 100), ...some(0.7, 67, 100), ...some(0.6, 65, 100)];
    expect(chooseThresholds(pairs, { careful: 0, other: 0 }).other).toBe(0.7);
  });
  it('goes as far down with each kind as the same share is right there', () => {
    const told = { features: TOLD };
    const pairs = [
      ...[...some(0.9, 10, 10), ...some(0.8, 8, 10), ...some(0.7, 6, 10)],
      ...[...some(0.9, 10, 10, count), ...some(0.7, 8, 10, count), ...some(0.5, 5, 10, count)],
      ...[...some(0.95, 10, 10, told), ...some(0.85, 7, 10, told)],
    ];
    // Of the told ones 0.7 are right at the lower score: less than at the others' lowest.
    expect(chooseThresholds(pairs, { careful: 1, other: 0.9 })).toEqual({
      count: 0.7,
      told: 0.95,
      other: 0.8,
    });
  });
  it('goes down a stretch of scores of one worth as far as the aim lets it', () => {
    // Three of four from 0.8 to 0.88: one step, in which the aim is reached down to 0.86.
    const step = [0.88, 0.86, 0.84, 0.82, 0.8].flatMap((score) => some(score, 3, 4));
    const pairs = [...some(0.9, 12, 12), ...step];
    const other = (aim: number) => chooseThresholds(pairs, { careful: 1, other: aim }).other;
    expect(other(0.9)).toBe(0.86);
    expect(other(0.93)).toBe(0.88);
    expect(other(0.97)).toBe(0.9);
    expect(other(0.84)).toBe(0.8);
  });
  it('takes the share of right ones for what scores are worth, not the score', () => {
    const pairs = [...some(0.9, 8, 10), ...some(0.3, 8, 10, count)];
    expect(chooseThresholds(pairs, { careful: 1, other: 0.8 })).toEqual({ count: 0.3, told: 1, other: 0.9 });
  });
  it.each([
    ['counts', count, {}],
    ['other facts', {}, count],
  ])('lets many right pairs of the other kind excuse no wrong %s', (_, kind, rest) => {
    const pairs = [...some(0.9, 200, 200, rest), ...some(0.9, 10, 10, kind), ...some(0.8, 7, 10, kind)];
    const of = (aim: number) => {
      const same = chooseThresholds(pairs, { careful: 1, other: aim });
      return kind === count ? same.count : same.other;
    };
    // 217 of 220 together, 17 of 20 by themselves.
    expect(of(0.85)).toBe(0.8);
    expect(of(0.86)).toBe(0.9);
  });
  it('has an aim for events labelled with care, and one for the rest', () => {
    const pairs = [
      ...[...some(0.9, 10, 10, careful), ...some(0.8, 7, 10, careful)],
      ...[...some(0.9, 10, 10), ...some(0.8, 8, 10)],
    ];
    const other = (aim: { careful: number; other: number }) => chooseThresholds(pairs, aim).other;
    expect(other({ careful: 0.85, other: 0.87 })).toBe(0.8);
    expect(other({ careful: 0.86, other: 0.87 })).toBe(0.9);
    expect(other({ careful: 0.85, other: 0.91 })).toBe(0.9);
  });
  it('weighs events labelled with care more: they say what scores are worth', () => {
    const pairs = [
      ...[...some(0.9, 10, 10, careful), ...some(0.8, 5, 10, careful)],
      ...[...some(0.9, 10, 10), ...some(0.8, 100, 100)],
    ];
    expect(chooseThresholds(pairs, { careful: 0, other: 0 }).other).toBe(0.9);
  });
  it('leaves out pairs that are never shown', () => {
    const pairs = [...some(0.9, 10, 10), ...some(0.8, 0, 10, { features: FAR }), ...some(0.7, 7, 10)];
    expect(chooseThresholds(pairs, { careful: 1, other: 0.8 }).other).toBe(0.7);
  });
  it('leaves out what a long article tells better elsewhere', () => {
    const long = { claimsHere: 20, claimsThere: 20 };
    const pairs = [right('a', 0.9, long), wrong('b', 0.8, long), right('c', 0.7)];
    expect(chooseThresholds(pairs, { careful: 1, other: 1 }).other).toBe(0.7);
  });
  it('is one for every kind where nothing reaches the aim', () => {
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
