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

function candidatesOf(accepts: (document: number) => boolean = () => true): readonly string[] {
  const claim = claimOf(CLAIM);
  const event = createEventContext([claim], index, french.rarity);
  return findCandidates(claim, index, event, accepts).map((candidate) => candidate.claim.text);
}

describe('findCandidates', () => {
  it('finds what shares two keys or more, that which shares most first', () => {
    expect(candidatesOf()).toEqual([
      'Le renard gris a mordu le jardinier.',
      'Un renard a mordu un jardinier.',
      'Un jardinier a vu un renard.',
    ]);
  });
  it('leaves out documents that may not be matched', () => {
    expect(candidatesOf((document) => document === 1)).toEqual(['Un jardinier a vu un renard.']);
  });
  it('leaves out documents that are not on the event', () => {
    const found = (likeness: ReadonlyMap<number, number>) =>
      findCandidates(claimOf(CLAIM), index, madeEvent({ likeness }), () => true).map(
        ({ document }) => document,
      );
    expect(found(new Map())).toEqual([]);
    expect(found(new Map([[1, 0.2]]))).toEqual([1]);
  });
  it('finds nothing for a claim without content', () => {
    const event = createEventContext([], index, french.rarity);
    expect(findCandidates(claimOf('…'), index, event, () => true)).toEqual([]);
  });
});
