import { describe, expect, it } from 'vitest';
import { frenchLoadedTerms } from '../../../lib/engine/lexicon/fr/loaded-terms.ts';

/**
 * Terms that name several things on purpose, with the reason. A term that turns up in a second set must be
 * thought about and entered here.
 */
const REVIEWED: Readonly<Record<string, string>> = {
  terroriste: 'any armed side can be called so: attackers, separatists, islamist movements',
  rebelle: 'against a government, whether for power or for leaving the state',
  incident: 'makes small whatever it names: unrest, police force, a disaster, sabotage',
  activiste: 'armed or peaceful: softens the one, is neutral of the other',
  bavure: 'a police or a military killing called an isolated slip',
  bombardement: 'hides the people of a massacre, but shows the effect of a strike',
  'coup de force': 'against a parliament or against a state',
  déportation: 'of a population in war or of foreigners',
  expulsion: 'of a population in war or of foreigners',
  frappe: 'hides the people of a massacre, is the common word for a strike',
  ingérence: 'what others call support, or influence',
  intervention: 'of an army or of the police, leaving out the force',
  "lanceur d'alerte": 'praises an activist or an informer',
  'matraquage fiscal': 'blows by contributions or by taxes',
  meurtre: 'the law on a killing; an accusation against abortion',
  naufragé: 'of a migrant or of a passenger in a strike',
  'nettoyage ethnique': 'by killing or by driving people out',
  otage: 'a held person; a passenger in a strike, as a figure of speech',
  saignée: 'of jobs or of public money',
  soulèvement: 'praises unrest or a seizure of power',
  'violence sexuelle': 'the general term, against adults or children',
  'zone de non-droit': 'of a district or of a place of drug trade',
};

const sets = frenchLoadedTerms.map((set) => [set.id, set] as const);

describe('the loaded terms', () => {
  it('cover at least forty referents, each with its own id', () => {
    const ids = frenchLoadedTerms.map((set) => set.id);
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(sets)('%s has an id in kebab-case and a referent in words', (id, set) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(set.referent.length).toBeGreaterThan(5);
  });

  it.each(sets)('%s names no term twice', (_id, set) => {
    const terms = set.terms.map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
  });

  it.each(sets)('%s has a choice between different loads', (_id, set) => {
    expect(new Set(set.terms.map(({ load }) => load)).size).toBeGreaterThanOrEqual(2);
  });

  it.each(sets)('%s has terms in lower case without spare blanks, each with a note', (_id, set) => {
    for (const { term, note } of set.terms) {
      expect(term).toBe(term.toLowerCase().trim().replaceAll(/\s+/g, ' '));
      expect(note).not.toBe('');
    }
  });

  it('share a term between sets only after review', () => {
    const owners = new Map<string, string[]>();
    for (const { id, terms } of frenchLoadedTerms)
      for (const { term } of terms) owners.set(term, [...(owners.get(term) ?? []), id]);
    const shared = [...owners].filter(([, ids]) => ids.length > 1).map(([term]) => term);
    expect(shared.filter((term) => !(term in REVIEWED))).toEqual([]);
    expect(Object.keys(REVIEWED).filter((term) => !shared.includes(term))).toEqual([]);
  });
});
