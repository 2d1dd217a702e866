import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfKind } from './differences/compared.ts';

const LATER = '2031-03-07';

describe('detectDifferences', () => {
  it('calls a count that moved between two days an update', () => {
    expect(differencesOfKind('number', 'La ville a 12 écoles.', 'La ville a 15 écoles.', LATER)).toEqual([
      'update: 12 écoles | 15 écoles',
    ]);
  });
  it('calls a toll that grew an update, though the wordings allow each other', () => {
    const first = 'L’attaque a fait au moins 133 morts.';
    expect(differencesOfKind('number', first, 'L’attaque a fait au moins 137 morts.', LATER)).toEqual([
      'update: au moins 133 morts | au moins 137 morts',
    ]);
    expect(differencesOfKind('number', first, 'L’attaque a fait 133 morts.', LATER)).toEqual([
      'differs: au moins 133 morts | 133 morts',
    ]);
  });
  it('calls a rumour that is told as a fact later an update', () => {
    expect(
      differencesOfKind('hedging', 'Anne Martin aurait démissionné.', 'Anne Martin a démissionné.', LATER),
    ).toEqual(['update: aurait démissionné | a démissionné']);
  });
  it('calls a day and its month a difference, no conflict', () => {
    const [found] = differencesOf(
      'Anne Martin a reçu Paul Durand lundi.',
      'Anne Martin a reçu Paul Durand en mars 2031.',
    );
    expect(found).toMatchObject({ kind: 'date', verdict: 'differs', here: 'lundi' });
  });
  it('names conflicts first', () => {
    const found = differencesOf(
      'Selon la mairie, le pont mesure 120 km.',
      'Selon les pompiers, le pont aurait mesuré 150 km.',
    );
    expect(found.map(({ verdict }) => verdict)).toEqual(['conflict', 'differs', 'differs']);
  });
  it('finds none between a sentence and itself', () => {
    const text = 'Selon Reuters, Anne Martin a reçu Paul Durand lundi à Hanoï avec 120 personnes.';
    expect(differencesOf(text, text)).toEqual([]);
  });
});
