import { describe, expect, it } from 'vitest';
import { loadFrench } from '../../../lib/engine/lexicon/fr/french.ts';
import { tagTokens } from '../../../lib/engine/text/tag-tokens.ts';

const french = loadFrench();

describe('gazetteer', () => {
  const cases: readonly (readonly [text: string, key: string, form: string, length: number])[] = [
    ['Corée du Nord', 'country:KP', 'name', 3],
    ['Etats Unis', 'country:US', 'name', 2],
    ['États-Unis', 'country:US', 'name', 1],
    ['Maison Blanche', 'country:US', 'seat', 2],
    ['Kremlin', 'country:RU', 'seat', 1],
    ['Pyongyang', 'country:KP', 'capital', 1],
    ['Paris', 'place:paris', 'capital', 1],
    ['nord-coréenne', 'country:KP', 'adjective', 1],
    ['Sud-Africains', 'country:ZA', 'demonym', 1],
    ['Marseille', 'place:marseille', 'city', 1],
    ['Nations unies', 'org:onu', 'organisation', 2],
    ['O.N.U.', 'org:onu', 'organisation', 1],
    ['Extrême-Orient', 'place:extreme-orient', 'region', 1],
    ['Côte d’Ivoire', 'country:CI', 'name', 3],
    ['Birmanie', 'country:MM', 'name', 1],
  ];
  it.each(cases)('knows “%s” as %s (%s)', (text, key, form, length) => {
    const found = french.gazetteer.match(french.tokenise(text), 0);
    expect(found?.entry.keys[0]).toBe(key);
    expect(found?.entry.form).toBe(form);
    expect(found?.length).toBe(length);
  });

  it.each(['nice', 'tours', 'chine', 'pays', 'le'])('leaves the word “%s” alone', (text) => {
    expect(french.gazetteer.match(french.tokenise(text), 0)).toBeNull();
  });

  it('says in which country a city lies', () => {
    expect(french.gazetteer.match(french.tokenise('Lyon'), 0)?.entry.within).toBe('country:FR');
  });
});

describe('roles', () => {
  const cases: readonly (readonly [
    text: string,
    role: string,
    portfolio: string | null,
    of: string | null,
  ])[] = [
    ['président', 'leader', null, null],
    ['chef du Kremlin', 'leader', null, 'country:RU'],
    ['premier ministre', 'head-of-government', null, null],
    ['Première ministre', 'head-of-government', null, null],
    ['ministre de la Défense', 'minister', 'defence', null],
    ['ministre des Affaires étrangères', 'minister', 'foreign-affairs', null],
    ['garde des Sceaux', 'minister', 'justice', 'country:FR'],
    ['porte-parole', 'spokesperson', null, null],
    ['procureurs', 'prosecutor', null, null],
    ['M. Durand', 'title', null, null],
    ['locataire de l’Élysée', 'leader', null, 'country:FR'],
  ];
  it.each(cases)('knows “%s” as %s', (text, role, portfolio, of) => {
    const found = french.roles.match(tagTokens(french.tokenise(text), french), 0);
    expect(found && { role: found.role, portfolio: found.portfolio, of: found.of }).toEqual({
      role,
      portfolio,
      of,
    });
  });

  it('takes a verb for no office', () => {
    const tokens = tagTokens(french.tokenise('Elle juge que tout va bien'), french);
    expect(french.roles.match(tokens, 1)).toBeNull();
  });
});

describe('derivations', () => {
  const cases: readonly (readonly [noun: string, base: string])[] = [
    ['livraison', 'livrer'],
    ['accueil', 'accueillir'],
    ['arrestation', 'arrêter'],
    ['démenti', 'démentir'],
    ['exportation', 'exporter'],
    ['envoi', 'envoyer'],
    ['négation', 'nier'],
    ['bombardement', 'bombarder'],
    ['formation', 'former'],
    ['visite', 'visiter'],
    ['navire', 'bateau'],
    ['bateau', 'bateau'],
    ['table', 'table'],
    ['président', 'président'],
  ];
  it.each(cases)('leads %s back to %s', (noun, base) => {
    expect(french.derivations.base(noun, 'noun')).toBe(base);
  });

  it('leaves other parts of speech alone', () => {
    expect(french.derivations.base('visite', 'verb')).toBe('visite');
  });
});
