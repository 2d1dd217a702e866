import { describe, expect, it } from 'vitest';
import { alignClaims } from '../../../lib/engine/matching/align-claims.ts';
import { viewClaim } from '../../../lib/engine/matching/claim-view.ts';
import type { EventContext } from '../../../lib/engine/matching/event-context.ts';
import { computeFeatures, FEATURES, type FeatureName } from '../../../lib/engine/matching/features.ts';
import { parseDay } from '../../../lib/engine/text/civil-day.ts';
import { claimOf, PUBLISHED } from '../analyse.ts';
import { french } from '../french.ts';
import { madeEvent } from '../made-event.ts';

function featuresOf(
  here: string,
  there: string,
  daysApart: number | null = 0,
  event: EventContext = madeEvent(),
  eventLikeness = 0.25,
): (name: FeatureName) => number {
  const a = claimOf(here);
  const b = claimOf(there);
  const values = computeFeatures(
    {
      here: viewClaim(a, event),
      there: viewClaim(b, event),
      eventLikeness,
      hereDay: parseDay(PUBLISHED),
      thereDay: parseDay(PUBLISHED),
      daysApart,
      weight: event.weight,
      distinction: event.distinction,
      telling: { usual: 0.5, keys: new Map() },
    },
    alignClaims(a, b, french),
  );
  expect(values).toHaveLength(FEATURES.length);
  expect(values.every(Number.isFinite)).toBe(true);
  return (name) => values[FEATURES.indexOf(name)] ?? Number.NaN;
}

const TOLL = 'Le séisme de lundi a fait 150 morts à Lima.';

describe('computeFeatures', () => {
  it('is full for one sentence twice', () => {
    const of = featuresOf(TOLL, TOLL);
    for (const name of ['contained', 'jaccard', 'words', 'tollShared', 'tollSame', 'dateSame'] as const)
      expect(of(name), name).toBe(1);
    for (const name of ['tollGap', 'countMissing', 'presupposedOne', 'planMismatch'] as const)
      expect(of(name), name).toBe(0);
    expect(of('participants')).toBeGreaterThan(0);
    expect(of('proposition')).toBeGreaterThan(0);
    expect(of('eventLikeness')).toBe(0.5);
    expect(of('countInEvent')).toBe(0.5);
    expect(of('valueEqual')).toBe(0.5);
  });
  it('is finite for sentences without anything', () => {
    const of = featuresOf('…', '…');
    expect(of('contained')).toBe(0);
    expect(of('conceptBest')).toBe(0);
    expect(of('proposition')).toBe(0);
  });
  it('tells other numbers of the same from missing ones', () => {
    const other = featuresOf(TOLL, 'Le séisme a fait 200 morts.');
    expect([other('tollShared'), other('tollSame')]).toEqual([1, 0]);
    expect(other('tollGap')).toBeCloseTo(Math.log(200 / 150));
    const missing = featuresOf(TOLL, 'Le séisme a détruit 200 maisons.');
    expect([missing('tollShared'), missing('countMissing')]).toEqual([0, 1]);
  });
  it('tells documents that are hardly alike', () => {
    expect(featuresOf(TOLL, TOLL)('eventUnlike')).toBe(0);
    expect(featuresOf(TOLL, TOLL, 0, madeEvent(), 0.04)('eventUnlike')).toBeCloseTo(0.2);
  });
  it('tells documents that are very much alike', () => {
    expect(featuresOf(TOLL, TOLL)('eventAlike')).toBe(0);
    expect(featuresOf(TOLL, TOLL, 0, madeEvent(), 0.81)('eventAlike')).toBeCloseTo(0.3);
  });
  it('tells places and numbers that stand apart', () => {
    const lima = featuresOf('Une fête a réuni 30 maisons à Lima.', 'Une fête a réuni 40 villes à Brest.');
    expect([lima('placesApart'), lima('numbersApart')]).toEqual([1, 1]);
    const same = featuresOf('Une fête a réuni 30 maisons à Lima.', 'Une fête a réuni 30 villes à Lima.');
    expect([same('placesApart'), same('numbersApart')]).toEqual([0, 0]);
    const silent = featuresOf('Une fête a réuni 30 maisons à Lima.', 'Une fête a réuni la ville.');
    expect([silent('placesApart'), silent('numbersApart')]).toEqual([0, 0]);
    // Tolls of people are told in different numbers of one event.
    expect(featuresOf(TOLL, 'Le séisme a fait 200 morts.')('numbersApart')).toBe(0);
  });
  it('tells two steps of a procedure apart, and a penalty asked for', () => {
    const custody = 'Deux hommes ont été placés en garde à vue.';
    const charged = featuresOf(custody, 'Deux hommes ont été mis en examen.');
    expect([charged('stepsApart'), charged('penaltyAskedOne')]).toEqual([1, 0]);
    const asked = featuresOf('Cinq ans de prison ont été requis.', 'Le maire a quitté la ville.');
    expect([asked('stepsApart'), asked('penaltyAskedOne')]).toEqual([0, 1]);
  });
  it('tells what was long ago from what is news', () => {
    const once = featuresOf('Il s’est rendu à Lima en 2019.', 'Il s’est rendu à Lima.');
    expect(once('longAgoOne')).toBe(1);
    expect(featuresOf('Il s’est rendu à Lima en 2019.', 'En 2019 il a vu Lima.')('longAgoOne')).toBe(0);
  });
  it('tells how much of the shorter claim the longer one holds', () => {
    const of = featuresOf('Le séisme détruit Lima.', 'Le séisme détruit Lima et surprend les habitants.');
    expect(of('wordsContained')).toBe(1);
    expect(of('words')).toBeLessThan(1);
  });
  it('tells a toll of another country', () => {
    const elsewhere = (there: string) =>
      featuresOf('Le séisme au Chili a fait 150 morts.', there)('countElsewhere');
    expect(elsewhere('Le séisme en Italie a fait 150 morts.')).toBe(1);
    expect(elsewhere('Le séisme au Chili a fait 200 morts.')).toBe(0);
    expect(elsewhere('Le séisme a fait 150 morts.')).toBe(0);
    expect(elsewhere('Le séisme en Italie a détruit des maisons.')).toBe(0);
  });
  it('tells a plan from the deed, and the known from the told', () => {
    expect(featuresOf('Anne Martin a démissionné.', 'Anne Martin démissionnera.')('planMismatch')).toBe(1);
    expect(
      featuresOf('Anne Martin a démissionné.', 'Anne Martin, qui a démissionné, dort.')('presupposedOne'),
    ).toBe(1);
  });
  it('knows a resignation that everybody on the event tells by rarity alone', () => {
    const known = madeEvent({ weight: () => 0, rarity: () => 5 });
    const of = featuresOf('Anne Martin a démissionné.', 'Anne Martin démissionne.', 0, known);
    for (const name of ['contained', 'jaccard', 'conceptBest', 'proposition'] as const)
      expect(of(name), name).toBe(0);
    expect([of('plainContained'), of('plainJaccard')]).toEqual([1, 1]);
    expect([of('toldBest'), of('toldShareLeast'), of('toldApart')]).toEqual([0.5, 1, 0]);
  });
  it('counts days on a logarithmic scale, and an unknown day as two or so', () => {
    expect(featuresOf(TOLL, TOLL, 0)('daysApart')).toBe(0);
    expect(featuresOf(TOLL, TOLL, 30)('daysApart')).toBeCloseTo(Math.log(31));
    expect(featuresOf(TOLL, TOLL, null)('daysApart')).toBe(1);
  });
});
