import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../lib/engine/text/normalise.ts';

describe('normaliseText', () => {
  const cases: readonly { name: string; input: string; text: string }[] = [
    { name: 'plain text stays', input: 'Un train.', text: 'Un train.' },
    { name: 'curly apostrophes and guillemets become straight', input: '« L’eau »', text: '" L\'eau "' },
    { name: 'narrow and plain no-break spaces become spaces', input: '6\u202f700\u00a0km', text: '6 700 km' },
    { name: 'soft hyphens and zero-width spaces go', input: 'pré\u00adsi\u200bdent', text: 'président' },
    { name: 'letters with combining accents are composed', input: 'e\u0301te\u0301', text: 'été' },
    {
      name: 'a zero-width space between letter and accent does not matter',
      input: 'e\u200b\u0301',
      text: 'é',
    },
    {
      name: 'typographic ligatures are spelt out, œ stays',
      input: 'o\ufb03ce du cœur',
      text: 'office du cœur',
    },
    { name: 'control characters become spaces, line feeds stay', input: 'a\u0007b\nc\td', text: 'a b\nc d' },
    { name: 'lone surrogates stay', input: '\ud800é\udc00', text: '\ud800é\udc00' },
    { name: 'emoji stay whole', input: 'a\u{1f600}e\u0301', text: 'a\u{1f600}é' },
  ];
  it.each(cases)('$name', ({ input, text }) => {
    expect(normaliseText(input).text).toBe(text);
  });

  it('leads a span back to the words it came from', () => {
    const original = '\u00abe\u0301te\u0301\u00bb pré\u00adsident';
    const { text, origin } = normaliseText(original);
    const start = text.indexOf('président');
    expect(original.slice(origin(start), origin(start + 9))).toBe('pré\u00adsident');
    expect(original.slice(origin(1), origin(4))).toBe('e\u0301te\u0301');
  });

  const anyText = fc.string({ unit: 'binary', maxLength: 200 });
  const anyUnits = fc
    .array(fc.integer({ min: 0, max: 0xffff }))
    .map((units) => String.fromCharCode(...units));

  it('keeps offsets monotonic and inside the original for any string', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (original) => {
        const { text, origin } = normaliseText(original);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          expect(origin(i)).toBeGreaterThanOrEqual(last);
          expect(origin(i)).toBeLessThan(original.length);
          last = origin(i);
        }
        expect(origin(text.length)).toBe(original.length);
      }),
    );
  });

  it('finds the same text in the piece of the original it points to', () => {
    const french = fc.string({
      unit: fc.constantFrom('a', 'é', 'e\u0301', '’', '«', '\u00a0', '\u00ad', '\ufb01', '\u{1f600}', ' '),
    });
    fc.assert(
      fc.property(french, (original) => {
        const { text, origin } = normaliseText(original);
        expect(normaliseText(original.slice(origin(0), origin(text.length))).text).toBe(text);
        expect(normaliseText(text).text).toBe(text);
      }),
    );
  });

  it('takes 100 kB of accents in its stride', () => {
    expect(normaliseText('e\u0301\u0300'.repeat(33_000)).text.length).toBe(66_000);
    expect(normaliseText(`e${'\u0301'.repeat(100_000)}`).text.length).toBe(100_000);
  });
});
