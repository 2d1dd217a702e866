import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startsOf } from '../../../lib/engine/pack/starts-of.ts';
import { createTextLookup } from '../../../lib/engine/pack/text-lookup.ts';
import { fnv1a } from '../../../lib/engine/text/fnv1a.ts';

function lookupOf(texts: readonly string[]) {
  const starts = startsOf(
    texts.map((text) => text.length),
    0,
  );
  return createTextLookup(texts.join(''), starts);
}

describe('createTextLookup', () => {
  it('finds every text by its number, and no other', () => {
    const any = fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 200 });
    fc.assert(
      fc.property(any, fc.string({ maxLength: 6 }), (texts, other) => {
        const { find } = lookupOf(texts);
        expect(texts.map(find)).toEqual([...texts.keys()]);
        expect(find(other)).toBe(texts.indexOf(other));
      }),
    );
  });
  it('does not take the end of one and the beginning of the next for a text', () => {
    expect(lookupOf(['concept:die', 'country:FR']).find('diecountry')).toBe(-1);
  });
  it('finds nothing among none', () => {
    expect(lookupOf([]).find('')).toBe(-1);
  });
  it('refuses texts that are made to collide, and reads as many others', () => {
    // Equal in the bits of the hash that choose a place among 4,096.
    const colliding: string[] = [];
    for (let n = 0; colliding.length < 1_200; n++)
      if ((fnv1a(`t${n}`) & 0xfff) === 0) colliding.push(`t${n}`);
    expect(() => lookupOf(colliding)).toThrow(/collide/u);
    const others = Array.from({ length: 1_200 }, (_, n) => `t${n}`);
    expect(lookupOf(others).find('t1199')).toBe(1_199);
  });
  it('refuses a text that comes twice', () => {
    expect(() => lookupOf(['a', 'b', 'a'])).toThrow(/twice/u);
  });
});
