import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDates } from '../../../lib/engine/text/dates.ts';
import { textOf } from '../../../lib/engine/text/span.ts';
import { cpuTimeOf } from '../cpu-time.ts';
import { french } from '../french.ts';

/** A Wednesday. */
const PUBLISHED = '2024-06-19';

/** Each date as `words | from..to | precision | role`, point left out. */
const told = (text: string, published: string | null = PUBLISHED): string[] =>
  extractDates(french.tokenise(text), text, published, french).map((d) =>
    [
      textOf(text, d),
      d.from === null && d.to === null ? '-' : d.from === d.to ? `${d.from}` : `${d.from}..${d.to}`,
      d.precision,
      ...(d.role === 'point' ? [] : [d.role]),
    ].join(' | '),
  );

describe('extractDates', () => {
  const cases: readonly { text: string; dates: readonly string[] }[] = [
    { text: 'Le pont a cédé mardi.', dates: ['mardi | 2024-06-18 | day'] },
    { text: 'Le pont a cédé mercredi matin.', dates: ['mercredi matin | 2024-06-19 | part-of-day'] },
    { text: 'Le pont a cédé jeudi soir.', dates: ['jeudi soir | 2024-06-13 | part-of-day'] },
    { text: 'Le pont rouvrira jeudi.', dates: ['jeudi | 2024-06-20 | day'] },
    { text: 'Le pont va rouvrir vendredi.', dates: ['vendredi | 2024-06-21 | day'] },
    {
      text: 'Il a cédé ce lundi à 14 h 30.',
      dates: ['ce lundi | 2024-06-17 | day', 'à 14 h 30 | - | minute'],
    },
    {
      text: 'Mercredi dernier, puis mercredi prochain.',
      dates: ['Mercredi dernier | 2024-06-12 | day', 'mercredi prochain | 2024-06-26 | day'],
    },
    {
      text: 'Hier soir, avant-hier, aujourd’hui et demain.',
      dates: [
        'Hier soir | 2024-06-18 | part-of-day',
        'avant-hier | 2024-06-17 | day',
        'aujourd’hui | 2024-06-19 | day',
        'demain | 2024-06-20 | day',
      ],
    },
    { text: 'Chaque mardi, le marché ouvre.', dates: [] },
    {
      text: 'La semaine dernière comme la semaine prochaine.',
      dates: [
        'La semaine dernière | 2024-06-10..2024-06-16 | week',
        'la semaine prochaine | 2024-06-24..2024-06-30 | week',
      ],
    },
    {
      text: 'Le week-end dernier il pleuvait.',
      dates: ['Le week-end dernier | 2024-06-15..2024-06-16 | day'],
    },
    {
      text: 'Le mois dernier, l’an dernier, cette année.',
      dates: [
        'Le mois dernier | 2024-05-01..2024-05-31 | month',
        'l’an dernier | 2023-01-01..2023-12-31 | year',
        'cette année | 2024-01-01..2024-12-31 | year',
      ],
    },
    {
      text: 'L’automne dernier, il neigeait.',
      dates: ['L’automne dernier | 2023-09-01..2023-12-21 | season'],
    },
    { text: 'Le procès s’ouvre cet été.', dates: ['cet été | 2024-06-01..2024-09-22 | season'] },
    { text: 'Le vote a eu lieu en mars.', dates: ['en mars | 2024-03-01..2024-03-31 | month'] },
    { text: 'Le vote a eu lieu en septembre.', dates: ['en septembre | 2023-09-01..2023-09-30 | month'] },
    { text: 'Le vote aura lieu en septembre.', dates: ['en septembre | 2024-09-01..2024-09-30 | month'] },
    { text: 'Le vote a eu lieu en mars 2025.', dates: ['en mars 2025 | 2025-03-01..2025-03-31 | month'] },
    {
      text: 'Fin mars, puis mi-juin et septembre dernier.',
      dates: [
        'Fin mars | 2024-03-21..2024-03-31 | month',
        'mi-juin | 2024-06-11..2024-06-20 | month',
        'septembre dernier | 2023-09-01..2023-09-30 | month',
      ],
    },
    { text: 'Début 2024, les prix montaient.', dates: ['Début 2024 | 2024-01-01..2024-04-30 | season'] },
    { text: 'Il y a deux jours, la digue a cédé.', dates: ['Il y a deux jours | 2024-06-17 | day'] },
    { text: 'Il y a deux ans, la digue a cédé.', dates: ['Il y a deux ans | 2021-12-18..2022-12-19 | year'] },
    {
      text: 'Il y a plus de deux ans, elle tenait.',
      dates: ['Il y a plus de deux ans | 2021-06-19..2022-06-19 | year'],
    },
    { text: 'Il y a vingt-quatre blessés.', dates: [] },
    { text: 'La première fois depuis 2000.', dates: ['depuis 2000 | 2000-01-01..2024-06-19 | year | since'] },
    { text: 'Le premier voyage en 2000.', dates: ['en 2000 | 2000-01-01..2000-12-31 | year'] },
    {
      text: 'Une panne depuis trois jours.',
      dates: ['depuis trois jours | 2024-06-16..2024-06-19 | day | since'],
    },
    { text: 'Le retour est prévu dans deux jours.', dates: ['dans deux jours | 2024-06-21 | day'] },
    { text: 'Le retour est prévu d’ici mercredi.', dates: ['d’ici mercredi | 2024-06-19 | day | until'] },
    {
      text: 'Le pont est fermé jusqu’au 30 juin.',
      dates: ['jusqu’au 30 juin | 2024-06-19..2024-06-30 | day | until'],
    },
    {
      text: 'Le 19 juin 2024, le 1er mai et mardi 18 juin.',
      dates: [
        '19 juin 2024 | 2024-06-19 | day',
        '1er mai | 2024-05-01 | day',
        'mardi 18 juin | 2024-06-18 | day',
      ],
    },
    { text: 'Le 28 décembre, le froid est venu.', dates: ['28 décembre | 2023-12-28 | day'] },
    { text: 'Le cortège de mardi 11 était long.', dates: ['mardi 11 | 2024-06-11 | day'] },
    { text: 'La foire du 3 au 5 juin.', dates: ['du 3 au 5 juin | 2024-06-03..2024-06-05 | day'] },
    {
      text: 'Dans la nuit de jeudi 6 à vendredi 7 juin, il a plu.',
      dates: ['Dans la nuit de jeudi 6 à vendredi 7 juin | 2024-06-06..2024-06-07 | part-of-day'],
    },
    {
      text: 'Dans la nuit de lundi à mardi, il a plu.',
      dates: ['Dans la nuit de lundi à mardi | 2024-06-17..2024-06-18 | part-of-day'],
    },
    {
      text: 'Publié le 19/06/2024, modifié 2024-06-20.',
      dates: ['19/06/2024 | 2024-06-19 | day', '2024-06-20 | 2024-06-20 | day'],
    },
    { text: 'Publié le 31/02/2024.', dates: [] },
    {
      text: 'Le train part à 7 heures, le car à minuit.',
      dates: ['à 7 heures | - | hour', 'à minuit | - | hour'],
    },
    { text: 'Sa première visite en 24 ans.', dates: ['en 24 ans | - | year | duration'] },
    { text: 'Il a couru pendant deux ans.', dates: ['pendant deux ans | - | year | duration'] },
    { text: 'Tout a changé en l’espace de 24 ans.', dates: ['en l’espace de 24 ans | - | year | duration'] },
    {
      text: 'Ces trois derniers jours, il a plu.',
      dates: ['Ces trois derniers jours | 2024-06-16..2024-06-19 | day'],
    },
    {
      text: 'Entre 2019 et 2021, les années 1990.',
      dates: [
        'Entre 2019 et 2021 | 2019-01-01..2021-12-31 | years',
        'années 1990 | 1990-01-01..1999-12-31 | years',
      ],
    },
    { text: 'Entre 2000 et 2100 habitants sont partis.', dates: [] },
    { text: 'La planète Mars est rouge et mai viendra.', dates: [] },
    { text: 'Plus de 2000 soldats et 49.3 %.', dates: [] },
  ];
  it.each(cases)('$text', ({ text, dates }) => {
    expect(told(text)).toEqual(dates);
  });

  it('keeps the wording and no interval where the day of publication is unknown', () => {
    expect(told('Il est venu mardi, depuis 2000, le 3 mai 2023.', null)).toEqual([
      'mardi | - | day',
      'depuis 2000 | 2000-01-01..null | year | since',
      '3 mai 2023 | 2023-05-03 | day',
    ]);
  });

  it('answers any string with ordered spans inside the text and ordered days', () => {
    const dirty = fc.string({
      unit: fc.constantFrom(
        'mardi ',
        '12 ',
        'juin ',
        '2024 ',
        'le ',
        'du ',
        'au ',
        'en ',
        'il y a ',
        'ans ',
        'deux ',
        'nuit ',
        'de ',
        'à ',
        '-',
        '/',
        '\ud800',
        'h ',
        'dernier ',
        'fin ',
        'été ',
        "l'",
      ),
    });
    const days = fc.option(fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31', 'x', '2024-13-01'), {
      nil: null,
    });
    fc.assert(
      fc.property(fc.oneof(dirty, fc.string({ unit: 'binary' })), days, (text, published) => {
        let last = 0;
        for (const date of extractDates(french.tokenise(text), text, published, french)) {
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(text.length);
          if (date.from !== null && date.to !== null) expect(date.from <= date.to).toBe(true);
          last = date.end;
        }
      }),
    );
  });

  it.each(['mardi ', 'en l’espace de ', '12 juin ', 'dix millions ', 'dans la nuit de ', '1 '])(
    'stays linear on 100 kB of "%s"',
    (unit) => {
      const text = unit.repeat(100_000 / unit.length);
      expect(cpuTimeOf(() => extractDates(french.tokenise(text), text, PUBLISHED, french))).toBeLessThan(
        2000,
      );
    },
  );
});
