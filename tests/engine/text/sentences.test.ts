import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../lib/engine/text/span.ts';
import { cpuTimeOf } from '../cpu-time.ts';
import { french } from '../french.ts';

/** `|` marks where the text is cut; it is not part of the text. */
const cut = (marked: string): { text: string; sentences: string[] } => ({
  text: marked.replaceAll('|', ''),
  sentences: marked
    .split(/[|\n]/u)
    .map((s) => s.trim())
    .filter((s) => s !== ''),
});

describe('extractSentences', () => {
  const cases: readonly { name: string; marked: string }[] = [
    { name: 'cuts at full stops', marked: 'Le pont est fermé.| Il rouvrira lundi.' },
    { name: 'cuts at line breaks only once', marked: 'Un titre sans point\nLe texte.\n\n Une légende' },
    { name: 'keeps M. and a name together', marked: 'Le député M. Martin est venu.| Mme. Durand non plus.' },
    { name: 'keeps MM. and two names together', marked: 'MM. Martin et Durand ont signé.' },
    {
      name: 'keeps titles before names that look like articles',
      marked: 'M. Le Goff a parlé.| Il est parti.',
    },
    {
      name: 'keeps initials and a name together',
      marked: 'George W. Bush et J.-C. Martin ont ri.| J. K. Rowling aussi.',
    },
    { name: 'cuts after an initial before an opener', marked: 'Il faut un plan B.| Il viendra plus tard.' },
    {
      name: 'cuts after an acronym before an opener',
      marked: 'Les trains de la S.N.C.F.| Le trafic reprend.',
    },
    { name: 'keeps 10 h. 30 together', marked: 'À 10 h. 30 Paris dormait.| Le soir, non.' },
    { name: 'cuts after 10 h. before a new sentence', marked: 'Le train part à 10 h.| Le car suit.' },
    {
      name: 'keeps an abbreviated month and its year together',
      marked: 'Du 3 janv. 2024 Paris garde un souvenir.',
    },
    { name: 'keeps a closing guillemet with its sentence', marked: '« Nous verrons. »| Puis il est parti.' },
    { name: 'keeps a closing curly quote with its sentence', marked: '“Nous verrons. ”| Puis il est parti.' },
    {
      name: 'keeps a closing straight quote with its sentence',
      marked: '" Nous verrons. "| Puis il est parti.',
    },
    {
      name: 'gives an opening straight quote to the next',
      marked: 'Il est venu.| "Nous verrons", a-t-il dit.',
    },
    { name: 'keeps dit-il with an exclamation', marked: '« Bonjour ! » dit-il.| Puis rien.' },
    { name: 'keeps a-t-il déclaré after a comma', marked: '« Est-ce vrai ? », a-t-il déclaré.' },
    { name: 'cuts between quoted sentences', marked: '« Le pont est sûr.| Il tiendra. » a assuré le maire.' },
    {
      name: 'goes on after a question mark before a small letter',
      marked: 'Que faire ? se demande le maire.',
    },
    {
      name: 'cuts behind a year that runs into the next sentence',
      marked: 'C’était en juin 2024.|Le pont est fermé.',
    },
    { name: 'cuts there without a full stop too', marked: 'Le 3 juin 2024|Le pont est fermé.' },
    { name: 'cuts run-together sentences', marked: 'Il cherche la vérité.|Il a dit non.|C’est tout.' },
    { name: 'cuts after a capital before an opener', marked: 'Le vol de nuit R.|Le président dort.' },
    { name: 'does not cut addresses', marked: 'Le site www.exemple.fr et Booking.Com.' },
    { name: 'does not cut numbers', marked: 'Il y a 6.700 blessés et 3.5 % de morts.' },
    {
      name: 'takes an unopened » before a letter for an opening mark',
      marked: 'Il parle de guerre.| »Attaque » est le mot.',
    },
    { name: 'keeps the closing bracket', marked: 'Le pont est fermé.| (Voir la carte.)| Il rouvrira.' },
    { name: 'goes on after an ellipsis before a small letter', marked: 'Il hésite... puis part.' },
  ];
  it.each(cases)('$name', ({ marked }) => {
    const { text, sentences } = cut(marked);
    expect(french.extractSentences(text).map((s) => textOf(text, s))).toEqual(sentences);
  });

  it('answers empty texts and odd languages', () => {
    expect(french.extractSentences('')).toEqual([]);
    expect(french.extractSentences(' \n\u00a0\n')).toEqual([]);
  });

  const dirty = fc.string({
    unit: fc.constantFrom(
      'a',
      'Il',
      'M',
      '.',
      '. ',
      ' ',
      '»',
      '«',
      '"',
      '”',
      '(',
      ')',
      '!',
      '?',
      '\n',
      '\u00a0',
      '\ud800',
      'h',
      '10',
      ',',
      '-',
      '’',
    ),
    maxLength: 80,
  });
  it('covers every character but white space exactly once, in order, for any string', () => {
    fc.assert(
      fc.property(fc.oneof(dirty, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const span of french.extractSentences(text)) {
          expect(text.slice(last, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          expect(textOf(text, span)).toBe(textOf(text, span).trim());
          expect(textOf(text, span)).not.toContain('\n');
          last = span.end;
        }
        expect(text.slice(last).replaceAll('\u0085', '').trim()).toBe('');
      }),
    );
  });

  const heavy: readonly { name: string; unit: string }[] = [
    { name: 'small letters and full stops', unit: 'a. ' },
    { name: 'capitals and full stops', unit: 'A.' },
    { name: 'closing quotes', unit: '. »' },
    { name: 'straight quotes', unit: '."' },
    { name: 'letters without an end', unit: 'a' },
    { name: 'full stops', unit: '.' },
    { name: 'white space', unit: ' ' },
    { name: 'question marks', unit: '? ' },
  ];
  it.each(heavy)('stays linear on 100 kB of $name', ({ unit }) => {
    expect(cpuTimeOf(() => french.extractSentences(unit.repeat(100_000 / unit.length)))).toBeLessThan(1500);
  });
});
