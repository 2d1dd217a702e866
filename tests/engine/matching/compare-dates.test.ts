import { describe, expect, it } from 'vitest';
import {
  areApart,
  comparePoints,
  isLongAgo,
  isPoint,
  timeOf,
  timesOf,
} from '../../../lib/engine/matching/compare-dates.ts';
import { parseDay } from '../../../lib/engine/text/civil-day.ts';
import { claimOf, PUBLISHED } from '../analyse.ts';

// PUBLISHED is Wednesday, 5 March 2031.
const datesOf = (text: string, published: string | null = PUBLISHED) => claimOf(text, published).frame.dates;
const pointsOf = (text: string) => timesOf(datesOf(text)).points;
const day = (text: string) => parseDay(text) ?? Number.NaN;

describe('comparePoints', () => {
  it.each<[name: string, a: string, b: string, expected: 'same' | 'apart' | null]>([
    ['the weekday and the date of one day', 'Il pleut lundi.', 'Il pleut le 3 mars 2031.', 'same'],
    ['days next to each other may be one night', 'Il pleut lundi.', 'Il pleut mardi.', 'same'],
    ['two days with one between', 'Il pleut le 3 mars 2031.', 'Il pleut le 5 mars 2031.', 'apart'],
    ['a day and its month', 'Il pleut le 12 mars 2031.', 'Il pleut en mars 2031.', 'same'],
    ['a day and another month', 'Il pleut le 12 mars 2031.', 'Il pleut en mai 2031.', 'apart'],
    ['no date on a side', 'Il pleut lundi.', 'Il pleut.', null],
    ['a length of time is no point', 'Il pleut lundi.', 'Il pleut pendant deux ans.', null],
  ])('%s: “%s”, “%s”', (_, a, b, expected) => {
    expect(comparePoints(pointsOf(a), pointsOf(b))).toBe(expected);
    expect(comparePoints(pointsOf(b), pointsOf(a))).toBe(expected);
  });
});

describe('isLongAgo', () => {
  it.each<[text: string, expected: boolean]>([
    ['Il a plu en 2019.', true],
    ['Il a plu le 3 décembre 2030.', true],
    ['Il a plu en février 2031.', false],
    ['Il a plu lundi.', false],
    ['Il a plu en 2019 et lundi.', false],
    ['Il pleuvra en juin 2031.', false],
    ['Il pleut.', false],
  ])('“%s”: %s', (text, expected) => {
    expect(isLongAgo(timesOf(datesOf(text)), parseDay(PUBLISHED))).toBe(expected);
    expect(isLongAgo(timesOf(datesOf(text)), null)).toBe(false);
  });
});

describe('isPoint', () => {
  it('is false of a weekday whose week nobody knows', () => {
    expect(datesOf('Il pleut lundi.', null).map(isPoint)).toEqual([false]);
  });
  it('is false of “depuis”', () => {
    expect(datesOf('Il pleut depuis lundi.').map(isPoint)).toEqual([false]);
  });
});

describe('timeOf', () => {
  const TWO = 'Le pont a fermé le 3 mars 2031 et l’école a fermé le 20 février 2031.';

  it('is the date of the clause', () => {
    const first = { from: day('2031-03-03'), to: day('2031-03-03') };
    const second = { from: day('2031-02-20'), to: day('2031-02-20') };
    expect(timeOf(timesOf(datesOf(TWO)), 0, day(PUBLISHED))).toEqual(first);
    expect(timeOf(timesOf(datesOf(TWO)), 1, day(PUBLISHED))).toEqual(second);
  });
  it('is open in a clause beside the dated ones', () => {
    expect(timeOf(timesOf(datesOf(TWO)), 2, day(PUBLISHED))).toBeNull();
  });
  it('is open where one clause holds two dates', () => {
    expect(
      timeOf(timesOf(datesOf('Il pleut le 3 mars 2031, le 20 mars 2031.')), 0, day(PUBLISHED)),
    ).toBeNull();
  });
  it('is about the day of publication where the sentence has no date', () => {
    const range = timeOf(timesOf([]), 0, day(PUBLISHED));
    expect(range && range.from < day(PUBLISHED) && range.to >= day(PUBLISHED)).toBe(true);
  });
  it('is open where neither is known', () => {
    expect(timeOf(timesOf([]), 0, null)).toBeNull();
  });
});

describe('areApart', () => {
  it.each<[a: [number, number], b: [number, number], apart: boolean]>([
    [[1, 1], [1, 1], false],
    [[1, 1], [2, 2], false],
    [[1, 1], [3, 3], true],
    [[1, 5], [3, 9], false],
    [[1, 5], [7, 9], true],
  ])('of %j and %j: %s', ([a, b], [c, d], apart) => {
    expect(areApart({ from: a, to: b }, { from: c, to: d })).toBe(apart);
    expect(areApart({ from: c, to: d }, { from: a, to: b })).toBe(apart);
  });
});
