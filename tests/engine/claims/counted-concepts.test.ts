import { describe, expect, it } from 'vitest';
import { claimOf } from '../analyse.ts';

describe('what a number counts', () => {
  it.each<[name: string, text: string, value: number, concept: string]>([
    ['the counted noun tells it', 'Le séisme a fait 150 morts.', 150, 'die'],
    ['the counted noun tells it, among others', '150 morts dans un séisme', 150, 'die'],
    ['of people the predicate behind tells it', '150 personnes ont péri dans l’incendie.', 150, 'die'],
    ['of people the predicate before tells it', 'Le tireur a tué 5 personnes.', 5, 'kill'],
    [
      'the predicate in its own clause goes first',
      'Le préfet a annoncé que 30 habitants étaient morts.',
      30,
      'die',
    ],
    ['who says it is not what is counted', 'Le tireur a tué 5 personnes a indiqué le préfet.', 5, 'kill'],
    ['a thing counts itself', 'Le navire transporte 12 conteneurs.', 12, 'lemma:conteneur'],
  ])('%s: “%s”', (_, text, value, concept) => {
    const quantity = claimOf(text).frame.quantities.find((each) => each.value === value);
    expect(quantity?.of).toContain(concept);
  });

  it('is the toll where a word has other senses besides', () => {
    const [quantity] = claimOf('Le séisme a fait 12 disparus.').frame.quantities;
    expect(quantity?.of).toEqual(['missing']);
  });

  it('is not told by people of whom nothing is said', () => {
    expect(claimOf('Un village de 300 habitants').frame.quantities.map(({ of }) => of)).toEqual([[]]);
  });

  it.each(['La réunion a duré deux jours.', 'Le pont a 150 ans.', 'Le navire est à 12 km.'])(
    'is told by a unit of time or measure alone: “%s”',
    (text) => {
      expect(claimOf(text).frame.quantities.map(({ of }) => of)).toEqual([[]]);
    },
  );
});
