import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripMarks } from '../../../lib/engine/text/strip-marks.ts';

describe('stripMarks', () => {
  const cases: readonly (readonly [text: string, stripped: string])[] = [
    ['été', 'ete'],
    ['Çà et là', 'Ca et la'],
    ['e\u0301te\u0301', 'ete'],
    ['cœur', 'cœur'],
    ['Łódź', 'Łodz'],
    ['« Hé ! » – l’an…', '« He ! » – l’an…'],
    ['Ὅμηρος', 'Ομηρος'],
  ];
  it.each(cases)('makes “%s” “%s”', (text, stripped) => {
    expect(stripMarks(text)).toBe(stripped);
  });

  it('is decomposition without marks for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(stripMarks(text)).toBe(text.normalize('NFD').replace(/\p{M}/gu, ''));
      }),
    );
  });
});
