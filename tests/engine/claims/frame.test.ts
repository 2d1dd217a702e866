import { describe, expect, it } from 'vitest';
import { claimOf, claimsOf } from '../analyse.ts';

const DEAL = 'Les deux villes ont conclu un pacte.';

function keysAfter(sentence: string): readonly string[] {
  return claimsOf([DEAL, sentence])[1]?.frame.keys.map(({ key }) => key) ?? [];
}

describe('a sentence that points back', () => {
  it.each([
    'Le maire a nié un tel projet.',
    'Le maire a nié une telle entente.',
    'Le maire a nié ces rumeurs.',
  ])('is also about the acts of the sentence before: “%s”', (sentence) => {
    expect(keysAfter(sentence)).toContain('concept:conclude-agreement');
  });
  it('does not take over the things of the sentence before', () => {
    expect(keysAfter('Le maire a nié un tel projet.')).not.toContain('ville');
  });
  it('keeps the slots of the two apart', () => {
    const keys = claimsOf([DEAL, 'Le maire a nié un tel projet.'])[1]?.frame.keys ?? [];
    const own = keys.filter(({ key }) => key === 'concept:deny').map(({ slot }) => slot);
    const referred = keys.filter(({ key }) => key === 'concept:conclude-agreement').map(({ slot }) => slot);
    expect(own).toHaveLength(1);
    expect(referred).toHaveLength(1);
    expect(referred).not.toEqual(own);
  });
  it.each(['Le maire a nié le projet.', 'Le maire a téléphoné.'])(
    'is none of the others: “%s”',
    (sentence) => {
      expect(keysAfter(sentence)).not.toContain('concept:conclude-agreement');
    },
  );
});

describe('buildFrame', () => {
  it('gives the content words as lemmas, with repetition', () => {
    expect(claimOf('Les chaises rouges et la chaise verte sont là.').frame.terms).toEqual([
      'chaise',
      'rouge',
      'chaise',
      'vert',
    ]);
  });
  it('knows the clause of a date', () => {
    const { dates } = claimOf('Le pont fermera lundi et l’école fermera mardi.').frame;
    expect(dates.map(({ clause }) => clause)).toEqual([0, 1]);
  });
  it('keeps words of a certain load with their place', () => {
    const text = 'La guerre dure depuis dix ans.';
    const [term] = claimOf(text).frame.loadedTerms;
    expect(term && text.slice(term.start, term.end)).toBe('guerre');
  });
  it('is empty for a sentence without words', () => {
    expect(claimOf('…').frame).toEqual({
      terms: [],
      keys: [],
      concepts: [],
      entities: [],
      quantities: [],
      dates: [],
      loadedTerms: [],
    });
  });
});
