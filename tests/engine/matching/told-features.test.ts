import { describe, expect, it } from 'vitest';
import { alignConcepts } from '../../../lib/engine/matching/align-concepts.ts';
import { viewClaim } from '../../../lib/engine/matching/claim-view.ts';
import { describeTold } from '../../../lib/engine/matching/told-features.ts';
import { claimOf } from '../analyse.ts';
import { french } from '../french.ts';
import { madeEvent } from '../made-event.ts';

/** Everybody on the event says all of it, so that only rarity in the language is left; a resignation has 6 of it, all else 2. */
const event = madeEvent({ weight: () => 0, rarity: (key) => (key === 'concept:resign' ? 6 : 2) });

type Told = ReturnType<typeof describeTold>;

/** Two sentences compared, with told predicates weighed by a tenth of their rarity. */
function told(here: string, there: string): Told {
  const [a, b] = [claimOf(here), claimOf(there)];
  const context = { here: viewClaim(a, event), there: viewClaim(b, event) };
  return describeTold(context, alignConcepts(a, b, french.concepts));
}

const RESIGNS = 'Anne Martin a démissionné.';
const APART: Told = { toldBest: 0, toldWithRole: 0, toldShareMost: 0, toldShareLeast: 0, toldApart: 1 };
const FULL: Told = { toldBest: 0.6, toldWithRole: 0.6, toldShareMost: 1, toldShareLeast: 1, toldApart: 0 };

describe('describeTold', () => {
  it.each<[name: string, here: string, there: string, expected: Told]>([
    [
      'a resignation both tell, though everybody on the event does',
      RESIGNS,
      'Anne Martin démissionne.',
      FULL,
    ],
    ['one of them with reserve', RESIGNS, 'Anne Martin aurait démissionné.', FULL],
    [
      'both deny it by “ne … pas”',
      'Anne Martin ne démissionne pas.',
      'Anne Martin n’a pas démissionné.',
      FULL,
    ],
    ['somebody else’s resignation', RESIGNS, 'Louis Petit a démissionné.', { ...FULL, toldWithRole: 0 }],
    ['nobody’s resignation', RESIGNS, 'Un maire a démissionné.', { ...FULL, toldWithRole: 0 }],
    ['one takes it for known', RESIGNS, 'Anne Martin, qui a démissionné, jardine.', APART],
    [
      'both take it for known and tell other things',
      'Anne Martin, qui a démissionné, dort.',
      'Anne Martin, qui a démissionné, jardine.',
      APART,
    ],
    ['one negates it', RESIGNS, 'Anne Martin n’a pas démissionné.', APART],
    ['the roles are exchanged', 'Anne Martin a reçu Paul Durand.', 'Paul Durand a reçu Anne Martin.', APART],
    ['contraries', 'Anne Martin arrive à Brest.', 'Anne Martin quitte Brest.', APART],
    ['nothing of one is in the other', RESIGNS, 'Anne Martin jardine.', APART],
  ])('%s: “%s”, “%s”', (_, here, there, expected) => {
    expect(told(here, there)).toEqual(expected);
    expect(told(there, here)).toEqual(expected);
  });
  it.each<[name: string, there: string]>([
    ['only plans it', 'Anne Martin démissionnera.'],
    ['tells nothing at all', 'Une chaise, une table'],
  ])('is neither told nor told apart where the other %s', (_, there) => {
    for (const found of [told(RESIGNS, there), told(there, RESIGNS)])
      expect(found).toEqual({ ...APART, toldApart: 0 });
  });
  it('measures what is shared by what each side tells', () => {
    // Shared 6; there 6 and 2.
    const found = told(RESIGNS, 'Anne Martin a démissionné et jardine.');
    expect(found).toMatchObject({ toldBest: 0.6, toldShareMost: 1, toldApart: 0 });
    expect(found.toldShareLeast).toBeCloseTo(0.75);
  });
});
