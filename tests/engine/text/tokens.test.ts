import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../lib/engine/text/span.ts';
import { cpuTimeOf } from '../cpu-time.ts';
import { french } from '../french.ts';

describe('tokenise', () => {
  const cases: readonly { name: string; text: string; norms: readonly string[] }[] = [
    {
      name: 'splits elisions',
      text: 'L’eau qu’il a d’ici',
      norms: ["l'", 'eau', "qu'", 'il', 'a', "d'", 'ici'],
    },
    {
      name: 'splits longer elisions',
      text: "jusqu'à lorsqu'elle",
      norms: ["jusqu'", 'à', "lorsqu'", 'elle'],
    },
    {
      name: 'keeps words with an apostrophe',
      text: "aujourd'hui quelqu'un prud'hommes O'Brien",
      norms: ["aujourd'hui", "quelqu'un", "prud'hommes", "o'brien"],
    },
    {
      name: 'keeps names with an apostrophe',
      text: 'N’Djamena et l’Iran',
      norms: ["n'djamena", 'et', "l'", 'iran'],
    },
    {
      name: 'keeps compounds',
      text: 'nord-coréen Kim Jong-un Jong-il vingt-quatre porte-parole',
      norms: ['nord-coréen', 'kim', 'jong-un', 'jong-il', 'vingt-quatre', 'porte-parole'],
    },
    { name: 'keeps the rest of an elided compound', text: 'l’ex-président', norms: ["l'", 'ex-président'] },
    {
      name: 'splits off clitics',
      text: 'a-t-il dit-elle est-ce Est-ce A-t-on',
      norms: ['a', '-t-', 'il', 'dit', '-', 'elle', 'est', '-', 'ce', 'est', '-', 'ce', 'a', '-t-', 'on'],
    },
    {
      name: 'splits imperatives, not rendez-vous',
      text: 'dites-le au rendez-vous',
      norms: ['dites', '-', 'le', 'au', 'rendez-vous'],
    },
    { name: 'splits an elision and a clitic', text: "s'est-il tu", norms: ["s'", 'est', '-', 'il', 'tu'] },
    {
      name: 'keeps numbers with separators',
      text: "6.700 6 700 6\u00a0700 6\u202f700 800'000 3,5 1 234 567,8",
      norms: ['6.700', '6 700', '6 700', '6 700', "800'000", '3,5', '1 234 567,8'],
    },
    {
      name: 'keeps a year apart from the number after it',
      text: 'en 2024 120 000 cas',
      norms: ['en', '2024', '120 000', 'cas'],
    },
    {
      name: 'reads the parts of a date one by one',
      text: '2023-09-12 et 19/06/2024',
      norms: ['2023', '-', '09', '-', '12', 'et', '19', '/', '06', '/', '2024'],
    },
    { name: 'reads times', text: '20h30, 14 h 30', norms: ['20', 'h', '30', ',', '14', 'h', '30'] },
    { name: 'keeps ordinals', text: 'le 17e et le 1er', norms: ['le', '17e', 'et', 'le', '1er'] },
    {
      name: 'separates symbols and units',
      text: '80% 3 € 10km $5',
      norms: ['80', '%', '3', '€', '10', 'km', '$', '5'],
    },
    {
      name: 'keeps names with digits',
      text: 'F-16 Covid-19 G7 BFM2',
      norms: ['f-16', 'covid-19', 'g7', 'bfm2'],
    },
    {
      name: 'keeps titles, initials and acronyms with their stops',
      text: 'M. Martin, J.-C. Durand, S.N.C.F.',
      norms: ['m.', 'martin', ',', 'j.-c.', 'durand', ',', 's.n.c.f.'],
    },
    {
      name: 'separates the full stop from a last word and number',
      text: 'En 2024.',
      norms: ['en', '2024', '.'],
    },
    {
      name: 'separates quotes',
      text: "«Oui», d' »attaque»…",
      norms: ['"', 'oui', '"', ',', "d'", '"', 'attaque', '"', '…'],
    },
    { name: 'separates a closing single quote', text: "'oui' non", norms: ["'", 'oui', "'", 'non'] },
    {
      name: 'looks through invisible characters',
      text: 'pré\u00adsident e\u0301te\u0301',
      norms: ['président', 'été'],
    },
    {
      name: 'keeps addresses',
      text: 'https://a.fr/b?c=1 lemot.fr x@y.org',
      norms: ['https://a.fr/b?c=1', 'lemot.fr', 'x@y.org'],
    },
  ];
  it.each(cases)('$name', ({ text, norms }) => {
    expect(french.tokenise(text).map((t) => t.norm)).toEqual(norms);
  });

  it('names the kinds', () => {
    expect(french.tokenise('Le 17e, 80 % !').map((t) => t.kind)).toEqual([
      'word',
      'number',
      'punctuation',
      'number',
      'symbol',
      'punctuation',
    ]);
  });

  it('gives spans in order whose text is the token, for any string', () => {
    const dirty = fc.string({
      unit: fc.constantFrom(
        'a',
        'É',
        "'",
        '’',
        '-',
        't',
        'il',
        '1',
        '000',
        ' ',
        '.',
        ',',
        '\ud800',
        '\u0301',
        '\u00ad',
        '@',
        '\n',
        '»',
      ),
    });
    fc.assert(
      fc.property(fc.oneof(dirty, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const token of french.tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(textOf(text, token)).toBe(token.text);
          expect(text.slice(last, token.start)).not.toMatch(/[\p{L}\p{N}]/u);
          last = token.end;
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  const heavy: readonly { unit: string }[] = [
    'a',
    '1',
    'a-',
    "a'",
    "l'",
    '1 000 ',
    '1.',
    'A.',
    'a.',
    'a@',
    '-',
    "'",
    '1,',
    'https://',
    ' ',
    '\u0301',
    '-t-il',
  ].map((unit) => ({ unit }));
  it.each(heavy)('stays linear on 100 kB of "$unit"', ({ unit }) => {
    expect(cpuTimeOf(() => french.tokenise(unit.repeat(100_000 / unit.length)))).toBeLessThan(1500);
  });
});
