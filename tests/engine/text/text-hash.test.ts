import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textHash } from '../../../lib/engine/text/text-hash.ts';

describe('textHash', () => {
  // Vectors from the FNV reference.
  const vectors: readonly { input: string; hash: string }[] = [
    { input: '', hash: 'cbf29ce484222325' },
    { input: 'a', hash: 'af63dc4c8601ec8c' },
    { input: 'foobar', hash: '85944171f73967e8' },
  ];
  it.each(vectors)('hashes "$input" as the reference does', ({ input, hash }) => {
    expect(textHash(input)).toBe(hash);
  });

  it('does not see case, white space, apostrophe style or accents’ encoding', () => {
    expect(textHash('L’ÉTÉ\u00a0 arrive\n')).toBe(textHash("l'e\u0301te\u0301 ar\u00adrive"));
  });

  it('tells other letters and other digits apart', () => {
    expect(textHash('24 ans')).not.toBe(textHash('20 ans'));
    expect(textHash('été')).not.toBe(textHash('ete'));
  });

  it('never fails, whatever the units', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        expect(textHash(String.fromCharCode(...units))).toMatch(/^[0-9a-f]{16}$/u);
      }),
    );
  });
});
