import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, MOST_CLAIMS } from '../../../lib/engine/claims/detect-claims.ts';
import { analyseAny } from './article-invariants.ts';

/** Units of the long texts: far more than any article has. */
const HUGE = 100_000;
const FACT = 'Le ministre a rencontré trois élus à Brest mardi.';

const huge = (piece: string) => piece.repeat(Math.ceil(HUGE / piece.length));

interface Row {
  readonly name: string;
  readonly text: string;
  /** Texts of its claims. */
  readonly claims: readonly string[];
  /** Rules of its removals, each once, in order of the text. */
  readonly rules: readonly string[];
}

describe('a text that is no article', () => {
  const rows: readonly Row[] = [
    { name: 'nothing', text: '', claims: [], rules: [] },
    { name: 'blanks', text: ' \t\u00a0\n \u3000\n\n', claims: [], rules: [] },
    { name: 'line breaks', text: huge('\n'), claims: [], rules: [] },
    { name: 'one word', text: 'Attentat', claims: [], rules: ['too-short'] },
    { name: 'one figure', text: '12345', claims: [], rules: ['date-line'] },
    { name: 'a mark', text: '!', claims: [], rules: ['no-words'] },
    { name: 'marks only', text: '« » … — ?! ()[] %€', claims: [], rules: ['no-words'] },
    { name: 'emoji only', text: '👩‍👩‍👧‍👦🇫🇷👍🏽❤️', claims: [], rules: ['no-words'] },
    { name: 'control characters', text: '\0\u0001\u0002\u001f\u007f', claims: [], rules: ['no-words'] },
    { name: 'a lone high surrogate', text: '\ud83d', claims: [], rules: ['no-words'] },
    { name: 'a lone low surrogate', text: '\ude00', claims: [], rules: ['no-words'] },
    { name: 'zero-width characters', text: '\u200b\u200d\u2060', claims: [], rules: ['no-words'] },
    { name: 'combining marks', text: '\u0301\u0327\u0301', claims: [], rules: ['no-words'] },
  ];
  it.each(rows)('gives no claim and the reason: $name', ({ text, claims, rules }) => {
    const analysed = analyseAny(text);
    expect(analysed.claims.map((claim) => claim.text)).toEqual(claims);
    expect([...new Set(analysed.removals.map(({ rule }) => rule))]).toEqual(rules);
  });
});

describe('a fact in a broken text', () => {
  const rows: readonly { readonly name: string; readonly text: string; readonly claim: string }[] = [
    { name: 'lines that end in CR and LF', text: `Brest\r\n${FACT}\r\n`, claim: FACT },
    { name: 'lines that end in CR', text: `Brest\r${FACT}\r`, claim: FACT },
    { name: 'Unicode’s line separators', text: `Brest\u2028${FACT}\u2029`, claim: FACT },
    { name: 'a byte-order mark', text: `\ufeff${FACT}`, claim: FACT },
    {
      name: 'a quotation never closed',
      text: '« Le ministre a rencontré trois élus à Brest mardi.',
      claim: '« Le ministre a rencontré trois élus à Brest mardi.',
    },
    {
      name: 'a quotation never opened',
      text: 'Le ministre a rencontré trois élus » à Brest mardi.',
      claim: 'Le ministre a rencontré trois élus » à Brest mardi.',
    },
    {
      name: 'a soft hyphen and a zero-width space',
      text: 'Le mi\u00adnistre a ren\u200bcontré trois élus à Brest mardi.',
      claim: 'Le mi\u00adnistre a ren\u200bcontré trois élus à Brest mardi.',
    },
    {
      name: 'letters with marks of their own',
      text: FACT.normalize('NFD'),
      claim: FACT.normalize('NFD'),
    },
    {
      name: 'half a character',
      text: 'Le ministre \ud83d a rencontré trois élus à Brest mardi.',
      claim: 'Le ministre \ud83d a rencontré trois élus à Brest mardi.',
    },
    {
      name: 'control characters',
      text: 'Le ministre\u0000 a rencontré\u0007 trois élus à Brest mardi.',
      claim: 'Le ministre\u0000 a rencontré\u0007 trois élus à Brest mardi.',
    },
    {
      name: 'words from right to left',
      text: 'Le ministre (\u202bהשר\u202c) a rencontré trois élus à Brest mardi.',
      claim: 'Le ministre (\u202bהשר\u202c) a rencontré trois élus à Brest mardi.',
    },
    { name: 'emoji around it', text: `👩‍👩‍👧‍👦 ${FACT} 🇫🇷`, claim: `👩‍👩‍👧‍👦 ${FACT}` },
  ];
  it.each(rows)('is found: $name', ({ text, claim }) => {
    expect(analyseAny(text).claims.map((each) => each.text)).toContain(claim);
  });
});

describe('a text in another language', () => {
  const english = 'The minister has met three of the mayors who were in Brest on Tuesday.';
  it.each(['', '42', 'x-klingon', 'zz', 'fr-FR', 'FR', 'en', 'en-GB', 'zh-Hant-TW', 'a'.repeat(40)])(
    'is read without failing where it says it is in "%s"',
    (language) => {
      analyseAny(`${FACT}\n${english}\n${FACT} ${english}`, language);
    },
  );
  it('gives no claim where it says it is French', () => {
    const { claims, removals } = analyseAny(english);
    expect(claims).toEqual([]);
    expect(removals.map(({ rule }) => rule)).toEqual(['foreign-language']);
  });
});

describe('a huge text', () => {
  const endless: readonly { readonly name: string; readonly piece: string }[] = [
    { name: 'one letter', piece: 'a' },
    { name: 'letters and accents', piece: 'Xabcdé' },
    { name: 'elisions', piece: "l'" },
    { name: 'hyphens', piece: 'porte-' },
    { name: 'letters with marks', piece: 'e\u0301' },
    { name: 'letters and invisible characters', piece: 'a\u200b' },
    { name: 'addresses', piece: 'http://a.b/' },
    { name: 'words without a stop', piece: 'attaque mange dit ' },
    { name: 'numbers without a stop', piece: '1 ' },
    { name: 'names without a stop', piece: 'Dupont, Durand et ' },
    { name: 'sources without a stop', piece: 'selon la police, ' },
    { name: 'quotations without a stop', piece: '« oui », a dit Jean Dupont, ' },
    { name: 'agencies without a stop', piece: '(AFP) ' },
    { name: 'offices without a stop', piece: 'le président ' },
  ];
  it.each(endless)('is left out whole where it has no sentence: $name', ({ piece }) => {
    const { claims, removals } = analyseAny(huge(piece));
    expect(claims).toEqual([]);
    expect(removals.map(({ rule }) => rule)).toEqual(['long-sentence']);
  });

  it('keeps the sentences around one that is too long', () => {
    const long = `Le ministre a dit ${'oui et '.repeat(LONGEST_SENTENCE / 7)}non.`;
    const { claims, removals } = analyseAny(`${FACT}\n${long}\nLe maire a reçu deux délégations à Lyon.`);
    expect(claims.map(({ text }) => text)).toEqual([FACT, 'Le maire a reçu deux délégations à Lyon.']);
    expect(removals.map(({ step, rule }) => [step, rule])).toEqual([['bounds', 'long-sentence']]);
  });

  it('gives no more claims than a report may have', () => {
    const lines = Array.from({ length: MOST_CLAIMS + 5 }, (_, n) => `Le train ${n} a tué ${n} cerfs.`);
    const { claims, removals } = analyseAny(lines.join('\n'));
    expect(claims).toHaveLength(MOST_CLAIMS);
    expect(removals.map(({ rule }) => rule)).toEqual(Array(5).fill('many-claims'));
  }, 60_000);
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'Le la les président M. Dupont russe a est dit que qui « » " ( ) , . ; : ! ? … selon l’AFP d’ 12 3,5 mardi 3 mars 2031 morts n’ pas serait il - et'.split(
      ' ',
    ),
  );
  const odd = fc.constantFrom(
    '\n',
    '\r\n',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\ud800',
    '\udfff',
    '\0',
    '👩‍👧',
    'é',
    'ש',
  );
  const text = fc
    .array(
      fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: odd }, fc.string({ unit: 'binary' })),
      {
        maxLength: 80,
      },
    )
    .chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')));
  it('gives claims that lie in it, in order, and the reason for everything else', () => {
    fc.assert(
      fc.property(text, (given) => {
        analyseAny(given);
      }),
      { numRuns: 400, seed: 7 },
    );
  }, 60_000);
});
