import { describe, expect, it } from 'vitest';
import { detectNameMentions } from '../../../lib/engine/claims/name-mentions.ts';
import { foldName } from '../../../lib/engine/claims/person-name.ts';
import { french } from '../french.ts';
import { tag } from './tag.ts';

/** One mention in short: its wording, its kind, and what it names: keys, the name, `as` the role. */
function mentionsIn(text: string): readonly string[] {
  const tokens = tag(text);
  return detectNameMentions(tokens, french).map(({ from, to, kind, keys, name, role, adjective }) => {
    const wording = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    const of = role?.of ? ` of ${role.of}` : '';
    const held = role ? ` as ${role.role}${role.portfolio ? `/${role.portfolio}` : ''}${of}` : '';
    const named = keys[0] ?? name.join('+');
    return `${wording} | ${kind} ${named}${held}${adjective ? ' (adjective)' : ''}`.replace(/\s+/g, ' ');
  });
}

describe('detectNameMentions', () => {
  const cases: readonly (readonly [name: string, text: string, mentions: readonly string[]])[] = [
    ['takes a title with its name', 'M. Durand a signé.', ['M. Durand | person durand']],
    ['finds a full name', 'Anne Martin a signé.', ['Anne Martin | person anne+martin']],
    ['leaves a single unknown name open', 'Durand a signé.', ['Durand | other durand']],
    [
      'takes small words into a family name',
      'Ludwig van Beethoven est joué à Lyon.',
      ['Ludwig van Beethoven | person ludwig+van+beethoven', 'Lyon | place place:lyon'],
    ],
    [
      'keeps two names joined by “de” apart',
      'Un ami de Durand de Martin est parti.',
      ['Durand | other durand', 'Martin | other martin'],
    ],
    [
      'reads the state of a president from its adjective, and the name behind',
      'Le président chilien Pablo Rojas a signé.',
      ['président chilien Pablo Rojas | person pablo+rojas as leader of country:CL'],
    ],
    [
      'reads an office through the adjective in its middle',
      'Le ministre chilien de la Défense, Pablo Rojas, a signé.',
      ['ministre chilien de la Défense, Pablo Rojas | person pablo+rojas as minister/defence of country:CL'],
    ],
    [
      'reads an office with its state and no name',
      'Le chef du Kremlin a signé.',
      ['chef du Kremlin | person as leader of country:RU'],
    ],
    [
      'joins an office and the name between commas',
      'La ministre de la Défense, Anne Martin, a signé.',
      ['ministre de la Défense, Anne Martin | person anne+martin as minister/defence'],
    ],
    [
      'joins a name and the office between commas',
      'Anne Martin, porte-parole de l’ONU, a parlé.',
      ['Anne Martin, porte-parole de l’ONU | person anne+martin as spokesperson of org:onu'],
    ],
    [
      'reads an office of an organisation',
      'Le secrétaire général de l’Otan est arrivé.',
      ['secrétaire général de l’Otan | person as secretary-general of org:otan'],
    ],
    [
      'takes the relation for the role, and the name behind the comma for its holder',
      'Le père de Martin, Louis Martin, est mort.',
      ['père de Martin, Louis Martin | person louis+martin as father'],
    ],
    [
      'takes a relative’s name right behind the word',
      'Son frère Louis Martin est mort.',
      ['frère Louis Martin | person louis+martin as brother'],
    ],
    ['lets a capital stand for its state', 'Moscou a signé.', ['Moscou | country country:RU']],
    [
      'marks an adjective of origin as such',
      'Des navires italiens ont coulé.',
      ['italiens | country country:IT (adjective)'],
    ],
    [
      'takes a city inside a longer name for part of the name',
      'Paris Hilton est partie.',
      ['Paris Hilton | person paris+hilton'],
    ],
    [
      'takes a name with a word of place for a place',
      'Un train quitte Saint-Erwan.',
      ['Saint-Erwan | place saint+erwan'],
    ],
    [
      'knows such words with accents as well',
      'Le dîner a lieu à l’Hôtel Miramar.',
      ['Hôtel Miramar | place hotel+miramar'],
    ],
    ['takes “les deux présidents” for no holder of an office', 'Les deux présidents ont signé.', []],
    [
      'takes many holders of an office for none, and keeps their state',
      'Les soldats chiliens sont partis.',
      ['chiliens | country country:CL (adjective)'],
    ],
    [
      'takes “un ministre” for nobody in particular, and keeps the state',
      'Un ministre chilien a signé.',
      ['chilien | country country:CL (adjective)'],
    ],
    [
      'reads what no list knows as the body an office is held in, whatever its head is called',
      'Le patron du groupe chimique Brumal a signé.',
      ['patron du groupe chimique Brumal | person as head of name:brumal'],
    ],
    [
      'reads such a body right behind “de”, and the name of who leads it',
      'Le dirigeant de Brumal Paul Durand a signé.',
      ['dirigeant de Brumal Paul Durand | person paul+durand as head of name:brumal'],
    ],
    [
      'joins the head of such a body and the name between commas',
      'Paul Durand, chef de la milice Brumal, a signé.',
      ['Paul Durand, chef de la milice Brumal | person paul+durand as head of name:brumal'],
    ],
    ['finds nobody in a sentence without names', 'Le pont est fermé.', []],
    [
      'does not swallow the words of a headline in capitals',
      'Paul Durand Inaugure La Nouvelle Grande Bibliothèque Municipale',
      ['Paul Durand | person paul+durand'],
    ],
  ];
  it.each(cases)('%s: “%s”', (_, text, mentions) => {
    expect(mentionsIn(text)).toEqual(mentions);
  });
});

describe('foldName', () => {
  it.each([
    ['Élodie', 'elodie'],
    ['Jean-Luc', 'jean luc'],
    ['N’Diaye', 'n diaye'],
    ['ŠIMUN', 'simun'],
    ['-', ''],
  ])('writes %s as “%s”', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});
