import { describe, expect, it } from 'vitest';
import { type ClaimView, viewClaim } from '../../../lib/engine/matching/claim-view.ts';
import { compareBags } from '../../../lib/engine/matching/key-bag.ts';
import { claimOf } from '../analyse.ts';
import { madeEvent } from '../made-event.ts';

/** Names weigh 4 and everything else 2 within the event; in the language names weigh 7 and everything else 5. */
const event = madeEvent({
  weight: (key) => (key.startsWith('name:') ? 4 : 2),
  rarity: (key) => (key.startsWith('name:') ? 7 : 5),
});
const view = (text: string): ClaimView => viewClaim(claimOf(text), event);

describe('viewClaim', () => {
  it('counts a name once, however many parts it has', () => {
    expect(view('Paul Durand jardine.').total).toBe(4 + 2);
    expect(view('Paul Durand jardine.').slots.length).toBe(2);
  });
  it('has a bag for each clause, and lists those with two units or more', () => {
    const { byClause, clauses } = view('La chaise est rouge et la table est là.');
    expect([...byClause.keys()]).toEqual([0, 1]);
    expect(clauses).toHaveLength(1);
  });
  it('weighs the whole claim by rarity alone as well, on the same slots', () => {
    const { plain, keys, total } = view('Paul Durand jardine.');
    expect(total).toBe(4 + 2);
    expect(plain.total).toBe(7 + 5);
    expect(plain.norm).toBeCloseTo(Math.sqrt(49 + 25));
    expect(plain.keys).toEqual(keys);
  });
  it('counts in full, by rarity alone, what everybody on the event tells', () => {
    const known = madeEvent({ weight: () => 0, rarity: () => 5 });
    const claim = viewClaim(claimOf('Paul Durand jardine.'), known);
    expect(compareBags(claim, claim)).toMatchObject({ shared: 0, contained: 0 });
    expect(compareBags(claim.plain, claim.plain)).toMatchObject({ shared: 10, contained: 1 });
  });
  it('is empty for a claim without content', () => {
    expect(view('Il y en a.')).toMatchObject({ total: 0, norm: 0, clauses: [] });
  });
});
