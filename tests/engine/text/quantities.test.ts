import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuantities } from '../../../lib/engine/text/quantities.ts';
import { textOf } from '../../../lib/engine/text/span.ts';
import type { PartOfSpeech, TaggedToken } from '../../../lib/engine/text/token.ts';
import { cpuTimeOf } from '../cpu-time.ts';
import { french } from '../french.ts';

/** The words of the cases: form, lemma, part of speech. */
const WORDS: ReadonlyMap<string, readonly [string, PartOfSpeech]> = new Map([
  ...'conteneur personne mort train soldat accord ville maison suspect homme blessé victime électeur habitant drogue salarié fois pays euro prison étage chat'
    .split(' ')
    .flatMap((noun): [string, readonly [string, PartOfSpeech]][] => [
      [noun, [noun, 'noun']],
      [`${noun}s`, [noun, 'noun']],
    ]),
  ['grave', ['grave', 'adjective']],
  ['jeune', ['jeune', 'adjective']],
  ['autres', ['autre', 'adjective']],
  ['tués', ['tuer', 'verb']],
  ['mortes', ['mourir', 'verb']],
  ['passé', ['passer', 'verb']],
  ['porté', ['porter', 'verb']],
]);

const tag = (text: string): readonly TaggedToken[] =>
  french.tokenise(text).map((token): TaggedToken => {
    const known = WORDS.get(token.norm);
    const name = token.kind === 'word' && /^\p{Lu}/u.test(token.text);
    const pos: PartOfSpeech =
      known?.[1] ??
      (token.kind === 'punctuation'
        ? 'punctuation'
        : token.kind === 'number'
          ? 'number'
          : name
            ? 'name'
            : 'other');
    return {
      ...token,
      lemma: known?.[0] ?? token.norm,
      pos,
      verbForms: pos === 'verb' ? ['past-participle'] : [],
      form: french.formOf(token.norm),
    };
  });

/** `words = value [low..high] unit #counted`, what is missing left out. */
const told = (text: string): string[] =>
  extractQuantities(tag(text), text, french).map((q) =>
    [
      `${textOf(text, q)} =`,
      q.ordinal ? `${q.value}.` : Number(q.value.toFixed(3)),
      q.low === q.high ? null : `${Number(q.low.toFixed(2))}..${Number(q.high.toFixed(2))}`,
      q.unit,
      q.counted && `#${q.counted}`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );

describe('extractQuantities', () => {
  const cases: readonly { text: string; found: readonly string[] }[] = [
    { text: 'Au moins 6.700 conteneurs.', found: ['Au moins 6.700 = 6700 6700..Infinity #conteneur'] },
    {
      text: 'Il y a 6 700 conteneurs et 6700 trains.',
      found: ['6 700 = 6700 #conteneur', '6700 = 6700 #train'],
    },
    { text: "Ses 800'000 habitants.", found: ["800'000 = 800000 #habitant"] },
    { text: 'On compte 1,305 morts et 7,2 euros.', found: ['1,305 = 1305 #mort', '7,2 euros = 7.2 euro'] },
    { text: 'Un immeuble du 17, rue de Tivoli et du 4 bis avenue Foch.', found: [] },
    { text: 'Le 17 rue de Tivoli et 17 rues.', found: ['17 = 17'] },
    { text: 'Les immeubles des 15, 17 et 19 rue de Tivoli.', found: [] },
    { text: 'Ils sont 2.000, place de la Bastille.', found: ['2.000 = 2000'] },
    { text: 'Ils sont 500 place de la Bastille.', found: ['500 = 500'] },
    { text: 'Le bilan est de 17, route coupée.', found: ['17 = 17'] },
    { text: 'Le bilan grimpe à 1305 morts.', found: ['1305 = 1305 #mort'] },
    { text: 'Le bilan est porté à 2 000.', found: ['2 000 = 2000'] },
    { text: 'Le bilan est porté à 2000.', found: ['2000 = 2000'] },
    { text: 'Le bilan : 1 305 tués.', found: ['1 305 = 1305 #tué'] },
    {
      text: 'Il y a vingt-quatre maisons et deux cents chats.',
      found: ['vingt-quatre = 24 #maison', 'deux cents = 200 #chat'],
    },
    {
      text: 'Près de soixante et onze mille habitants.',
      found: ['Près de soixante et onze mille = 71000 63900..78100 #habitant'],
    },
    { text: 'Il vit avec quatre-vingt-dix-sept chats.', found: ['quatre-vingt-dix-sept = 97 #chat'] },
    { text: 'Une vingtaine de soldats.', found: ['Une vingtaine = 20 16..24 #soldat'] },
    {
      text: 'Il y a des dizaines de milliers de salariés.',
      found: ['des dizaines de milliers = 20000 20000..100000 #salarié'],
    },
    { text: 'Un millier de maisons.', found: ['Un millier = 1000 800..1200 #maison'] },
    { text: 'Deux millions et demi de personnes.', found: ['Deux millions et demi = 2500000 #personne'] },
    { text: 'Un coût de 1,5 milliard d’euros.', found: ['1,5 milliard d’euros = 1500000000 euro'] },
    { text: 'Pas moins de 12 blessés.', found: ['Pas moins de 12 = 12 12..Infinity #blessé'] },
    {
      text: 'Jusqu’à 30 trains, moins de 10 maisons.',
      found: ['Jusqu’à 30 = 30 0..30 #train', 'moins de 10 = 10 0..10 #maison'],
    },
    {
      text: 'Quelque 300 maisons, 40 trains environ.',
      found: ['Quelque 300 = 300 270..330 #maison', '40 = 40 36..44 #train'],
    },
    {
      text: 'De 10 à 15 blessés, entre 20 et 30 morts.',
      found: ['10 à 15 = 12.5 10..15 #blessé', '20 et 30 = 25 20..30 #mort'],
    },
    { text: 'Le bilan est passé de 5 à 7 morts.', found: ['5 = 5', '7 = 7 #mort'] },
    { text: 'Deux trains sur trois circulent.', found: ['Deux trains sur trois = 0.667 share #train'] },
    {
      text: 'Un tiers des électeurs, trois quarts des maisons.',
      found: ['Un tiers = 0.333 share #électeur', 'trois quarts = 0.75 share #maison'],
    },
    { text: 'Plus de 80 % des électeurs.', found: ['Plus de 80 % = 80 80..Infinity % #électeur'] },
    { text: 'Un séisme de magnitude 6,8.', found: ['6,8 = 6.8 magnitude'] },
    { text: 'Il court 42 km à 12 km/h.', found: ['42 km = 42 km', '12 km/h = 12 km/h'] },
    { text: 'Une magnitude estimée à 6,8.', found: ['6,8 = 6.8 magnitude'] },
    { text: 'Relevé 1718789340, rendez-vous 20h ici.', found: [] },
    { text: 'Une panne depuis 72 heures.', found: ['72 heures = 72 heure'] },
    { text: 'Trois tonnes de drogue.', found: ['Trois tonnes = 3 tonne #drogue'] },
    { text: 'Un homme de 28 ans.', found: ['Un = 1 #homme', '28 ans = 28 an'] },
    { text: 'Un accord pour une ville.', found: [] },
    { text: 'Un mort et une jeune personne.', found: ['Un = 1 #mort', 'une = 1 #personne'] },
    { text: 'Plusieurs soldats et plusieurs maisons.', found: ['Plusieurs = 2 2..Infinity #soldat'] },
    { text: 'La première fois en 24 ans.', found: ['première = 1. #fois', '24 ans = 24 an'] },
    { text: 'Il habite au 17e étage.', found: ['17e = 17. #étage'] },
    { text: 'Le premier ministre le 1er mai.', found: [] },
    { text: 'Le 19 juin 2024, en 2000, mardi 12, à 14 h 30.', found: [] },
    { text: 'Les attentats du 13-Novembre, le 1er-Mai et le 7-Octobre.', found: [] },
    { text: 'L’ouragan de catégorie 5 a fait trois morts.', found: ['trois = 3 #mort'] },
    { text: 'L’article 49, le 49.3 et le F-16 du G7.', found: [] },
    { text: 'Tél. 06 12 34 56 78, score de 3-1.', found: [] },
    { text: 'La mission d’Apollo 11 dure.', found: [] },
    { text: 'Les deux pays se parlent.', found: [] },
    { text: 'Trois de ses soldats.', found: ['Trois = 3 #soldat'] },
    { text: 'Le nombre de morts est porté à 1.305.', found: ['1.305 = 1305 #mort'] },
    {
      text: 'Plus de 3.800 personnes sont mortes.',
      found: ['Plus de 3.800 = 3800 3800..Infinity #personne'],
    },
  ];
  it.each(cases)('$text', ({ text, found }) => {
    expect(told(text)).toEqual(found);
  });

  it('answers any string with ordered spans and bounds around the value', () => {
    const dirty = fc.string({
      unit: fc.constantFrom(
        'un ',
        'deux ',
        'cent ',
        'mille ',
        'millions ',
        'de ',
        '10',
        '1.305 ',
        ' à ',
        'ou ',
        'plus ',
        'sur ',
        'tiers ',
        'des ',
        'dizaines ',
        'morts ',
        '% ',
        '\ud800',
        'et demi ',
        'km ',
        '17e ',
        'environ ',
      ),
    });
    fc.assert(
      fc.property(fc.oneof(dirty, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const q of extractQuantities(tag(text), text, french)) {
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.end).toBeLessThanOrEqual(text.length);
          expect(q.end).toBeGreaterThan(last);
          expect(q.low).toBeLessThanOrEqual(q.value);
          expect(q.high).toBeGreaterThanOrEqual(q.value);
          last = q.end;
        }
      }),
    );
  });

  it.each(['un ', 'mille ', '10 à ', 'des dizaines de ', '1 sur 2 '])(
    'stays linear on 100 kB of "%s"',
    (unit) => {
      const text = unit.repeat(100_000 / unit.length);
      const tokens = tag(text);
      expect(cpuTimeOf(() => extractQuantities(tokens, text, french))).toBeLessThan(2500);
    },
  );
});
