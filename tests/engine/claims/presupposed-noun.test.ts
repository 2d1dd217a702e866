import { describe, expect, it } from 'vitest';
import type { Modality } from '../../../lib/engine/claims/claim.ts';
import { claimOf, conceptIn } from '../analyse.ts';

describe('a noun of action that is taken as known', () => {
  it.each<[name: string, text: string, concept: string, modality: Modality]>([
    [
      'the topic over a headline',
      'Meurtre de Jeanne Durand : la maire se rend à Brest',
      'murder',
      'presupposed',
    ],
    [
      'what stands behind the colon is told',
      'Le maire annonce : le meurtre est élucidé',
      'murder',
      'asserted',
    ],
    ['a sentence without a colon has no topic', 'Un meurtre a secoué Brest.', 'murder', 'asserted'],
    ['what an inquiry is on', 'L’enquête sur le meurtre avance.', 'murder', 'presupposed'],
    ['what a trial is of', 'La maire assiste au procès de l’incendie.', 'fire', 'presupposed'],
    [
      'adjectives between article and noun',
      'Le bruit des violents affrontements gêne la ville.',
      'clash',
      'presupposed',
    ],
    ['what is announced is told', 'La maire commente l’annonce de la démission.', 'resign', 'asserted'],
    ['what ends is told', 'La ville attend la fin de l’enquête.', 'investigate', 'asserted'],
    [
      'an indefinite complement is told',
      'La ville est secouée par une vague de démissions.',
      'resign',
      'asserted',
    ],
    ['what somebody is charged with', 'Deux hommes sont accusés de meurtre.', 'murder', 'presupposed'],
    ['a demonstrative points back', 'La maire condamne cette attaque.', 'attack', 'presupposed'],
    [
      'a circumstance with its article',
      'Deux hommes sont morts dans l’explosion.',
      'explosion',
      'presupposed',
    ],
    [
      'a circumstance without one is told',
      'Deux hommes sont morts dans une explosion.',
      'explosion',
      'asserted',
    ],
    ['another one before', 'On se souvient d’un précédent effondrement.', 'collapse', 'presupposed'],
    [
      'another one before, behind it',
      'Un effondrement antérieur a touché la mairie.',
      'collapse',
      'presupposed',
    ],
    ['an adjective between', 'On se souvient d’un précédent grave accident.', 'crash', 'presupposed'],
    ['a new one', 'Un nouvel effondrement a touché la rue.', 'collapse', 'asserted'],
    ['a doer', 'Les manifestants ont quitté la place.', 'demonstrate', 'presupposed'],
    ['a toll, wherever it stands', 'Le maire donne le bilan des morts.', 'die', 'asserted'],
  ])('%s: “%s”', (_, text, concept, modality) => {
    expect(conceptIn(claimOf(text), concept).modality).toBe(modality);
  });
});
