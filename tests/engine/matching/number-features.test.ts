import { describe, expect, it } from 'vitest';
import { alignQuantities } from '../../../lib/engine/matching/align-quantities.ts';
import { viewClaim } from '../../../lib/engine/matching/claim-view.ts';
import { describeNumbers, type NumberContext } from '../../../lib/engine/matching/number-features.ts';
import { claimOf } from '../analyse.ts';
import { french } from '../french.ts';
import { madeEvent } from '../made-event.ts';

type Numbers = ReturnType<typeof describeNumbers>;

const NOTHING: Numbers = {
  tollShared: 0,
  tollSame: 0,
  tollGap: 0,
  tollSize: 0,
  victimTollSize: 0,
  thingSame: 0,
  thingNear: 0,
  thingDiffers: 0,
  countInEvent: 0,
  countElsewhere: 0,
  fixedDiffers: 0,
  measureSame: 0,
  measureDiffers: 0,
  rankSame: 0,
  rankDiffers: 0,
  countMissing: 0,
  valueEqual: 0,
  numbersApart: 0,
};
/** The documents are a quarter alike. */
const COUNTED = { ...NOTHING, countInEvent: 0.5 };
const TOLL = { ...COUNTED, tollShared: 1 };
/** A toll of victims, as large on the smaller side. */
const victims = (size: number) => ({ tollSize: Math.log1p(size), victimTollSize: Math.log1p(size) });

function numbers(here: string, there: string, parts: Partial<NumberContext> = {}): Numbers {
  const [a, b] = [claimOf(here), claimOf(there)];
  const event = madeEvent();
  const context = {
    here: viewClaim(a, event),
    there: viewClaim(b, event),
    eventLikeness: 0.25,
    distinction: event.distinction,
    ...parts,
  };
  return describeNumbers(context, alignQuantities(a, b, french));
}

describe('describeNumbers', () => {
  it.each<[name: string, here: string, there: string, expected: Numbers]>([
    ['no number', 'Le pont est fermé.', 'Le séisme a fait 150 morts.', NOTHING],
    [
      'one toll twice',
      'Le séisme a fait 150 morts.',
      'On compte 150 morts.',
      { ...TOLL, tollSame: 1, ...victims(150), valueEqual: 0.5 },
    ],
    [
      'a toll that has grown',
      'Le séisme a fait 150 morts.',
      '300 personnes ont péri.',
      { ...TOLL, tollGap: Math.log(2), ...victims(150) },
    ],
    [
      'a toll so much larger that its size says no more',
      'Le séisme a fait 10 morts.',
      '9.000 personnes ont péri.',
      { ...TOLL, tollGap: 3, ...victims(10) },
    ],
    [
      'a toll so large that a larger one says no more',
      'Le séisme a fait 5.000 morts.',
      '5.000 personnes ont péri.',
      { ...TOLL, tollSame: 1, ...victims(1000), valueEqual: 0.5 },
    ],
    [
      'a toll of nobody',
      'Le séisme a fait zéro mort.',
      'Le séisme a fait un mort.',
      { ...TOLL, tollGap: Math.log(2) },
    ],
    [
      'people who are no victims',
      '2.000 manifestants sont venus.',
      '1.000 personnes ont manifesté.',
      { ...TOLL, tollGap: Math.log(2), tollSize: Math.log1p(1000) },
    ],
    [
      'a number that is fixed',
      '150 maisons rouges',
      '180 maisons rouges',
      { ...COUNTED, thingNear: 1, fixedDiffers: 1, numbersApart: 1 },
    ],
    [
      'a number of things far from it',
      '150 maisons rouges',
      '250 maisons rouges',
      { ...COUNTED, thingDiffers: 1, fixedDiffers: 1, numbersApart: 1 },
    ],
    [
      'small numbers, equal everywhere',
      '12 maisons rouges',
      '12 maisons vertes',
      { ...COUNTED, thingSame: 1 },
    ],
    [
      'a number just large enough to tell by being equal',
      '13 maisons',
      '13 maisons',
      { ...COUNTED, thingSame: 1, valueEqual: 0.5 },
    ],
    [
      'equal numbers of different things',
      'Le séisme a fait 150 morts.',
      '150 maisons rouges',
      { ...NOTHING, countMissing: 1, valueEqual: 0.5 },
    ],
    [
      'equal values in different units',
      'Une route de 40 km',
      'Une fête de 40 heures',
      { ...NOTHING, countMissing: 1 },
    ],
    [
      'a measure',
      'Une route de 40 km',
      'Une piste de 40 km',
      { ...NOTHING, measureSame: 0.5, valueEqual: 0.5 },
    ],
    [
      'another measure',
      'Une route de 40 km',
      'Une route de 60 km',
      { ...NOTHING, measureDiffers: 1, numbersApart: 1 },
    ],
    ['a rank', 'La 200e chaise', 'La 200e chaise', { ...NOTHING, rankSame: 0.5, valueEqual: 0.5 }],
    ['another rank', 'La 200e chaise', 'La 300e chaise', { ...NOTHING, rankDiffers: 1 }],
  ])('%s: “%s”, “%s”', (_, here, there, expected) => {
    expect(numbers(here, there)).toEqual(expected);
    expect(numbers(there, here)).toEqual(expected);
  });

  it('takes an equal age for no equal number, and an equal length of time for one of what is counted', () => {
    expect(numbers('Un renard de 47 ans', 'Une chèvre de 47 ans').valueEqual).toBe(0);
    expect(numbers('Une fête de 47 jours', 'Une foire de 47 jours').valueEqual).toBe(0.5);
  });
  it('measures an equal number, measure or rank by how far it belongs to few claims of the event', () => {
    const distinction = () => 0.1;
    expect(numbers('Une route de 40 km', 'Une piste de 40 km', { distinction })).toMatchObject({
      measureSame: 0.05,
      valueEqual: 0.05,
    });
    expect(numbers('La 200e chaise', 'La 200e chaise', { distinction }).rankSame).toBe(0.05);
  });
  it('takes the more common of two compatible measures, and the best of several pairs', () => {
    const byValue: Readonly<Record<number, number>> = { 100: 0.9, 101: 0.3, 7: 0.6 };
    const distinction: NumberContext['distinction'] = ({ value }) => byValue[value] ?? 0;
    expect(numbers('100 km', '101 km', { distinction }).measureSame).toBe(0.15);
    expect(numbers('100 km et 7 heures', '101 km et 7 heures', { distinction }).measureSame).toBe(0.3);
  });
  it.each<[there: string, elsewhere: 0 | 1]>([
    ['Le séisme en Italie a fait 150 morts.', 1],
    ['Le séisme au Chili a fait 200 morts.', 0],
    ['Le séisme au Chili et en Italie a fait 200 morts.', 0],
    ['Le séisme a fait 150 morts.', 0],
    ['Le séisme en Italie a détruit des maisons.', 0],
  ])('tells a toll of another country than Chile: “%s” %i', (there, elsewhere) => {
    expect(numbers('Le séisme au Chili a fait 150 morts.', there).countElsewhere).toBe(elsewhere);
  });
});
