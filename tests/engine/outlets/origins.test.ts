import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../lib/engine/claims/claim.ts';
import { deriveOrigin, groupOrigins } from '../../../lib/engine/outlets/origins.ts';
import { isRepublication, pairsThatShare, readWording } from '../../../lib/engine/outlets/republication.ts';
import { french } from '../french.ts';

const span = { start: 0, end: 1 };
const from = (source: string): Attribution => ({
  source,
  sourceSpan: span,
  cue: 'selon',
  cueSpan: span,
  content: span,
});

describe('deriveOrigin', () => {
  const cases: readonly { name: string; credits: readonly string[]; source: string | null; id: string }[] = [
    { name: 'the agency that supplied the text', credits: ['AFP'], source: 'la police', id: 'agency:afp' },
    { name: 'the wire before a medium', credits: ['CNN', 'dpa'], source: null, id: 'agency:dpa' },
    { name: 'not the picture’s agency', credits: ['Getty Images'], source: null, id: 'outlet:la gazette' },
    { name: 'the agency that is quoted', credits: [], source: 'l’agence d’État KCNA', id: 'source:kcna' },
    {
      name: 'the institution',
      credits: [],
      source: 'le ministère de la Santé',
      id: 'source:ministere-sante',
    },
    { name: 'the outlet behind a person', credits: [], source: 'une voisine', id: 'outlet:la gazette' },
    { name: 'the outlet where nobody is named', credits: [], source: null, id: 'outlet:la gazette' },
  ];
  it.each(cases)('takes $name', ({ credits, source, id }) => {
    const attribution = source === null ? null : from(source);
    expect(deriveOrigin({ outlet: 'La Gazette', credits, attribution }, french.sources).id).toBe(id);
  });
});

describe('isRepublication', () => {
  const isRepublished = (a: string, b: string) => isRepublication(readWording(a), readWording(b));
  const text =
    'Un incendie a détruit dans la nuit de mardi à mercredi un entrepôt de meubles près du port de Brest';
  it('is true of the same words with another case and other punctuation', () => {
    expect(isRepublished(text, text.replace('mercredi', 'mercredi,').toUpperCase())).toBe(true);
  });
  it('is true of twelve equal words within another sentence', () => {
    expect(
      isRepublished(
        text,
        `Selon nos informations, ${text.slice(0, 80)} et deux hangars voisins, sans faire de blessé.`,
      ),
    ).toBe(true);
  });
  it('is false of the same fact in other words', () => {
    expect(
      isRepublished(
        text,
        'À Brest, les flammes ont ravagé mercredi matin un dépôt de mobilier voisin du port, vide à cette heure.',
      ),
    ).toBe(false);
  });
  it('is false of short sentences even where they are equal', () => {
    expect(isRepublished('Le bilan est de dix morts.', 'Le bilan est de dix morts.')).toBe(false);
  });
});

describe('pairsThatShare', () => {
  it('names the pairs that share three words in a row, each once', () => {
    const wordings = [
      'un deux trois quatre',
      'cinq six sept',
      'deux trois quatre cinq six sept',
      'un deux',
    ].map(readWording);
    expect([...pairsThatShare(wordings)]).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('groupOrigins', () => {
  const outlet = (name: string, text: string) => ({ origin: { id: `outlet:${name}`, label: name }, text });
  const copied =
    'Le conseil municipal a adopté lundi soir le budget de la ville par vingt voix contre quinze et deux abstentions';
  it('has one origin for reprints of one agency, and another for an outlet', () => {
    const afp = { origin: { id: 'agency:afp', label: 'AFP' }, text: 'a' };
    const origins = groupOrigins([afp, { ...afp, text: 'b' }, outlet('x', 'c')]);
    expect(origins.map(({ id }) => id)).toEqual(['agency:afp', 'agency:afp', 'outlet:x']);
  });
  it('leaves a single mention its own', () => {
    expect(groupOrigins([outlet('x', copied)])).toEqual([{ id: 'outlet:x', label: 'x' }]);
  });
  it('joins republished text and calls the group after its agency', () => {
    const mentions = [
      outlet('x', copied),
      { origin: { id: 'agency:afp', label: 'AFP' }, text: `${copied}.` },
    ];
    expect(groupOrigins(mentions).map((origin) => origin.id)).toEqual(['agency:afp', 'agency:afp']);
  });
  it('is empty for no mentions', () => {
    expect(groupOrigins([])).toEqual([]);
  });
});
