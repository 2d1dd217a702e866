import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimView, viewClaim } from '../../../lib/engine/matching/claim-view.ts';
import { compareBags } from '../../../lib/engine/matching/key-bag.ts';
import { claimOf } from '../analyse.ts';
import { madeEvent } from '../made-event.ts';

/** Names weigh 4 and everything else 2. */
const event = madeEvent({ weight: (key) => (key.startsWith('name:') ? 4 : 2) });
const view = (text: string): ClaimView => viewClaim(claimOf(text), event);

describe('compareBags', () => {
  it('finds everything shared in one claim twice', () => {
    const bag = view('Paul Durand a une chaise rouge.');
    expect(compareBags(bag, bag)).toMatchObject({
      count: 3,
      shared: 8,
      contained: 1,
      jaccard: 1,
    });
    expect(compareBags(bag, bag).cosine).toBeCloseTo(1);
  });
  it('finds nothing shared in strange claims', () => {
    expect(compareBags(view('La chaise est rouge.'), view('La table est verte.'))).toEqual({
      shared: 0,
      count: 0,
      cosine: 0,
      contained: 0,
      jaccard: 0,
    });
  });
  it('finds a person by a part of the name', () => {
    for (const other of ['M. Durand bricole.', 'Durand bricole.', 'Marc Durand bricole.'])
      expect(compareBags(view('Paul Durand jardine.'), view(other)).count).toBe(1);
    expect(compareBags(view('Paul Durand jardine.'), view('M. Durandal bricole.')).count).toBe(0);
  });
  it('measures what is contained by the lighter claim, and the overlap by both', () => {
    const { contained, jaccard } = compareBags(
      view('La chaise est rouge.'),
      view('La chaise rouge est une armoire verte.'),
    );
    expect(contained).toBe(1);
    expect(jaccard).toBe(0.5);
  });
  it('divides nothing by nothing', () => {
    const empty = view('…');
    expect(compareBags(empty, empty)).toMatchObject({ cosine: 0, contained: 0, jaccard: 0 });
  });
  it('gives shares from 0 to 1, and the same count both ways', () => {
    const word = fc.constantFrom(
      ...'chaise table rouge vert Durand Martin Paul visite accord signature'.split(' '),
    );
    const bag = fc.array(word, { maxLength: 8 }).map((words) => view(words.join(' ')));
    fc.assert(
      fc.property(bag, bag, (a, b) => {
        const there = compareBags(a, b);
        for (const share of [there.cosine, there.contained, there.jaccard]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(there.count).toBeLessThanOrEqual(Math.min(a.slots.length, b.slots.length));
      }),
      { numRuns: 60 },
    );
  });
});
