import { describe, expect, it } from 'vitest';
import { createEventContext } from '../../../lib/engine/matching/event-context.ts';
import { findCandidates } from '../../../lib/engine/matching/find-candidates.ts';
import { claimOf } from '../analyse.ts';
import { french } from '../french.ts';
import { madeEvent } from '../made-event.ts';
import { madeIndex } from './made-index.ts';

const CLAIM = 'Le renard gris a mordu le jardinier.';
const index = madeIndex([
  ['Un renard a mordu un jardinier.', 'Le renard gris a mordu le jardinier.'],
  ['Un renard dort.', 'Un jardinier a vu un renard.'],
]);

const TELLING = { usual: 0.5, keys: new Map<string, number>() };

function candidatesOf(accepts: (document: number) => boolean = () => true): readonly string[] {
  const claim = claimOf(CLAIM);
  const event = createEventContext([claim], index, french.rarity);
  return findCandidates(claim, index, event, accepts, TELLING).map((candidate) => candidate.claim.text);
}

describe('findCandidates', () => {
  it('finds what shares two keys or more, that which shares most first', () => {
    expect(candidatesOf()).toEqual([
      'Le renard gris a mordu le jardinier.',
      'Un renard a mordu un jardinier.',
      'Un jardinier a vu un renard.',
    ]);
  });
  it('puts what shares a telling key before what shares more that is not', () => {
    const key = claimOf(CLAIM).frame.keys.find((each) => each.key.startsWith('concept:'))?.key ?? '';
    expect(key).not.toBe('');
    const event = madeEvent({ likeness: new Map([[0, 0.5]]) });
    const some = madeIndex([['Le renard gris du jardinier dort.', 'Un renard a mordu.']]);
    const first = (keys: ReadonlyMap<string, number>) =>
      findCandidates(claimOf(CLAIM), some, event, () => true, { usual: 0.2, keys })[0]?.claim.text;
    expect(first(new Map())).toBe('Le renard gris du jardinier dort.');
    expect(first(new Map([[key, 0.9]]))).toBe('Un renard a mordu.');
  });
  it('leaves out documents that may not be matched', () => {
    expect(candidatesOf((document) => document === 1)).toEqual(['Un jardinier a vu un renard.']);
  });
  it('leaves out documents that are not on the event', () => {
    const found = (likeness: ReadonlyMap<number, number>) =>
      findCandidates(claimOf(CLAIM), index, madeEvent({ likeness }), () => true, TELLING).map(
        ({ document }) => document,
      );
    expect(found(new Map())).toEqual([]);
    expect(found(new Map([[1, 0.2]]))).toEqual([1]);
  });
  it('finds nothing for a claim without content', () => {
    const event = createEventContext([], index, french.rarity);
    expect(findCandidates(claimOf('…'), index, event, () => true, TELLING)).toEqual([]);
  });
});
