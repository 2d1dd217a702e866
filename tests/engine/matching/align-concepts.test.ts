import { describe, expect, it } from 'vitest';
import { alignConcepts, type ConceptPair } from '../../../lib/engine/matching/align-concepts.ts';
import { claimOf } from '../analyse.ts';
import { french } from '../french.ts';

/** How a concept of `here` is paired; null where it is not. */
function pairOf(here: string, there: string, concept: string): ConceptPair | null {
  const pairs = alignConcepts(claimOf(here), claimOf(there), french.concepts);
  return pairs.find((pair) => pair.here.concept === concept) ?? null;
}

const RECEIVES = 'Anne Martin a reçu Paul Durand.';

describe('alignConcepts', () => {
  it.each<[name: string, there: string, expected: Partial<ConceptPair>]>([
    ['the same act of the same', RECEIVES, { relation: 'same', agent: 1, patient: 1, swapped: false }],
    [
      'the same act in the passive',
      'Paul Durand a été reçu par Anne Martin.',
      { relation: 'same', agent: 1, patient: 1, swapped: false },
    ],
    [
      'the act seen from the other side',
      'Paul Durand rend visite à Anne Martin.',
      { relation: 'converse', agent: 1, patient: 1, swapped: false },
    ],
    [
      'the roles exchanged',
      'Paul Durand a reçu Anne Martin.',
      { relation: 'same', agent: -1, patient: -1, swapped: true },
    ],
    [
      'the other side with the roles exchanged',
      'Anne Martin rend visite à Paul Durand.',
      { relation: 'converse', agent: -1, patient: -1, swapped: true },
    ],
    ['somebody else', 'Anne Martin a reçu Louis Petit.', { agent: 1, patient: -1, swapped: false }],
    [
      'nobody known on the other side',
      'La mairie a reçu des fleurs.',
      { agent: 0, patient: 0, swapped: false },
    ],
  ])('%s: “%s”', (_, there, expected) => {
    expect(pairOf(RECEIVES, there, 'receive')).toMatchObject(expected);
  });

  it('counts two participants that act together', () => {
    const both = 'La France et l’Italie ont signé un accord.';
    expect(pairOf(both, both, 'sign')).toMatchObject({ agent: 2 });
  });
  it('pairs a concept with its contrary', () => {
    expect(pairOf('Anne Martin arrive à Brest.', 'Anne Martin quitte Brest.', 'arrive')).toMatchObject({
      relation: 'opposite',
    });
  });
  it('pairs a kind with the wider concept', () => {
    expect(pairOf('Brest a été bombardée.', 'Brest a été attaquée.', 'bombard')).toMatchObject({
      relation: 'kind',
    });
  });
  it('pairs words without a concept by their lemma only', () => {
    expect(pairOf('Anne Martin bricole.', 'Paul Durand bricole.', 'lemma:bricoler')).toMatchObject({
      relation: 'same',
      agent: -1,
    });
    expect(pairOf('Anne Martin bricole.', 'Anne Martin jardine.', 'lemma:bricoler')).toBeNull();
  });
  it('takes the counterpart of the same participants', () => {
    const there = 'Louis Petit a reçu Marc Leroy avant que Anne Martin a reçu Paul Durand.';
    const pair = pairOf(RECEIVES, there, 'receive');
    expect(pair).toMatchObject({ agent: 1, patient: 1 });
    expect(pair && there.slice(pair.there.start)).toBe('reçu Paul Durand.');
  });
  it('leaves unrelated acts alone', () => {
    expect(pairOf(RECEIVES, 'Le pont s’est effondré.', 'receive')).toBeNull();
  });
});
