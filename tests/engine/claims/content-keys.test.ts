import { describe, expect, it } from 'vitest';
import { claimOf, claimsOf } from '../analyse.ts';

/** The keys of each slot, in order of the slots. */
function slotsOf(text: string): readonly (readonly string[])[] {
  const slots = new Map<number, string[]>();
  for (const { key, slot } of claimOf(text).frame.keys)
    slots.set(slot, [...new Set([...(slots.get(slot) ?? []), key])]);
  return [...slots].sort(([a], [b]) => a - b).map(([, keys]) => keys);
}

describe('content keys', () => {
  it('let the parts of a name share a slot', () => {
    expect(slotsOf('Paul Durand est là.')).toEqual([['name:paul', 'name:durand']]);
  });
  it('let a person be met by name or office, and the body of the office stand for itself', () => {
    expect(slotsOf('Le patron de Brumal, Paul Durand, est là.')).toEqual([
      ['name:paul', 'name:durand', 'role:head@name:brumal'],
      ['name:brumal'],
    ]);
    expect(slotsOf('Le président chilien Paul Durand est là.')).toEqual([
      ['name:paul', 'name:durand', 'role:leader@country:CL'],
    ]);
  });
  it('let a wider noun stand for the thing that the article named', () => {
    const [, claim] = claimsOf(['Un hélicoptère est là.', 'L’appareil est ici.']);
    expect(claim?.frame.keys.map(({ key }) => key)).toEqual(['appareil', 'hélicoptère']);
    expect(claimOf('Un appareil et un hélicoptère').frame.keys.map(({ key }) => key)).toEqual([
      'appareil',
      'hélicoptère',
    ]);
  });
  it('let a state stand for its words', () => {
    expect(slotsOf('La Corée du Nord est là.')).toEqual([['country:KP']]);
  });
  it('let the senses of a word and their wider concepts share a slot', () => {
    const [slot = []] = slotsOf('Elle a visité.');
    expect(slot).toEqual(expect.arrayContaining(['concept:visit', 'concept:travel']));
  });
  it('keep other words by their lemma, nouns of action by their verb', () => {
    expect(slotsOf('Le bricolage de la chaise')).toEqual([['bricoler'], ['chaise']]);
  });
  it('leave out function words, light verbs and numbers', () => {
    expect(slotsOf('Il y en a 12 et elle le fait.')).toEqual([]);
  });
  it('give what is said twice one slot', () => {
    expect(slotsOf('Chaise contre chaise, table contre table')).toEqual([['chaise'], ['table']]);
    expect(claimOf('Chaise contre chaise').frame.keys).toHaveLength(2);
  });
  it('know the clause of each unit', () => {
    const { keys } = claimOf('La chaise est là et la table est ici.').frame;
    expect(keys.map(({ key, clause }) => [key, clause])).toEqual([
      ['chaise', 0],
      ['table', 1],
    ]);
  });
});
