import { describe, expect, it } from 'vitest';
import { keyOf, toldWeight, weighActs } from '../../../lib/engine/matching/act-weights.ts';
import { claimOf } from '../analyse.ts';
import { madeEvent } from '../made-event.ts';

describe('keyOf', () => {
  it.each([
    ['meet', 'concept:meet'],
    ['lemma:bricoler', 'bricoler'],
  ])('of %s is %s', (concept, key) => {
    expect(keyOf(concept)).toBe(key);
  });
});

describe('toldWeight', () => {
  // Every concept has a rarity of 3, a tenth of which counts.
  const event = madeEvent();
  const told = (text: string) => {
    const { concepts } = claimOf(text).frame;
    return toldWeight(concepts, weighActs(concepts, event));
  };

  it.each([
    { name: 'one act', text: 'Anne Martin a démissionné.', acts: 1 },
    { name: 'two acts', text: 'Anne Martin a démissionné et jardine.', acts: 2 },
    { name: 'an act with reserve', text: 'Anne Martin aurait démissionné.', acts: 1 },
    { name: 'a plan, which is not told yet', text: 'Anne Martin démissionnera.', acts: 0 },
  ])('counts $name', ({ text, acts }) => {
    expect(told(text)).toBeCloseTo(0.3 * acts);
  });
});
