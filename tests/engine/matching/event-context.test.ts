import { describe, expect, it } from 'vitest';
import { createEventContext } from '../../../lib/engine/matching/event-context.ts';
import type { Quantity } from '../../../lib/engine/text/quantity.ts';
import { claimOf, claimsOf } from '../analyse.ts';
import { french } from '../french.ts';
import { madeIndex } from './made-index.ts';

const things = [
  'chaise',
  'table',
  'armoire',
  'lampe',
  'étagère',
  'tapis',
  'rideau',
  'commode',
  'miroir',
  'coussin',
];
const event = things.map((thing) => `Anne Martin a une ${thing}.`);

describe('createEventContext', () => {
  it('weighs what all of an event share less than what one claim says', () => {
    const { weight } = createEventContext(claimsOf(event), madeIndex([event]), french.rarity);
    expect(weight('name:martin')).toBeLessThan(0.1 * french.rarity.idf('name:martin'));
    expect(weight('name:martin')).toBeGreaterThanOrEqual(0);
    expect(weight('armoire')).toBeGreaterThan(0.5 * french.rarity.idf('armoire'));
  });
  it('weighs by rarity alone where too few claims are known', () => {
    const { weight } = createEventContext(claimsOf(event.slice(0, 2)), madeIndex([]), french.rarity);
    expect(weight('name:martin')).toBe(french.rarity.idf('name:martin'));
  });
  it('weighs a key that the event does not hold by its rarity', () => {
    const { weight } = createEventContext(claimsOf(event), madeIndex([event]), french.rarity);
    expect(weight('vélo')).toBe(french.rarity.idf('vélo'));
  });
  it('likens a document to its own claims fully, others less, and strange ones not at all', () => {
    const half = [...event.slice(0, 5), 'Un vélo bleu et une trottinette', 'Une voiture grise'];
    const strange = ['Un renard dort.'];
    const { likeness } = createEventContext(
      claimsOf(event),
      madeIndex([event, half, strange]),
      french.rarity,
    );
    expect(likeness.get(0)).toBeCloseTo(1);
    expect(likeness.get(1)).toBeGreaterThan(0);
    expect(likeness.get(1)).toBeLessThan(0.99);
    expect(likeness.has(2)).toBe(false);
  });
  it('knows no document of an empty article or an empty index', () => {
    expect(createEventContext([], madeIndex([event]), french.rarity).likeness.size).toBe(0);
    expect(createEventContext(claimsOf(event), madeIndex([]), french.rarity).likeness.size).toBe(0);
  });
});

describe('distinction', () => {
  const races = things.map((thing) => `${thing} sur 200 m`);
  const { distinction } = createEventContext(
    claimsOf([...races, 'Une route de 40 km']),
    madeIndex([]),
    french.rarity,
  );
  /** How far the only number of a sentence belongs to few of the claims. */
  const of = (text: string) => {
    const quantities: readonly Quantity[] = claimOf(text).frame.quantities;
    expect(quantities).toHaveLength(1);
    return quantities[0] ? distinction(quantities[0]) : Number.NaN;
  };

  it('is low for a length that ten of eleven claims name', () => {
    // ln(12 / 10.5) / ln(12 / 1.5)
    expect(of('200 m')).toBeCloseTo(0.0642, 4);
  });
  it('is full for what one claim names, or none', () => {
    expect(of('40 km')).toBe(1);
    expect(of('41 km')).toBe(1);
  });
  it('tells units and ranks apart', () => {
    expect(of('200 km')).toBe(1);
    expect(of('La 200e chaise')).toBe(1);
  });
  it('counts the claims of documents on the event', () => {
    const event = createEventContext(claimsOf(races.slice(0, 1)), madeIndex([races]), french.rarity);
    const [quantity] = claimOf('200 m').frame.quantities;
    expect(quantity && event.distinction(quantity)).toBeLessThan(0.1);
  });
  it('is full where too few claims are known', () => {
    const event = createEventContext(claimsOf(races.slice(0, 7)), madeIndex([]), french.rarity);
    const [quantity] = claimOf('200 m').frame.quantities;
    expect(quantity && event.distinction(quantity)).toBe(1);
  });
});
