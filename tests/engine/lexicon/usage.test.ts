import { describe, expect, it } from 'vitest';
import type { WordClass } from '../../../lib/engine/lexicon/grammar.ts';
import { decodeUsage, encodeUsage, NO_USAGE, useLetter } from '../../../lib/engine/lexicon/usage.ts';
import type { PartOfSpeech } from '../../../lib/engine/text/token.ts';

function use(pos: PartOfSpeech, before = '-'): WordClass {
  return { reading: { lemma: 'w', pos, verbForms: [] }, before, after: before, prior: 0 };
}

/** `form: letter count …` */
function counts(...rows: readonly (readonly [form: string, ...uses: (readonly [string, number])[]])[]) {
  return new Map(rows.map(([form, ...uses]) => [form, new Map(uses)]));
}

describe('useLetter', () => {
  it('is the class of a verb’s form, and else the part of speech', () => {
    expect(useLetter(use('verb', 'K'))).toBe('K');
    expect(useLetter(use('noun', 'N'))).toBe(useLetter(use('noun', 'B')));
    const others = (['noun', 'adjective', 'adverb', 'pronoun', 'determiner', 'name'] as const).map((pos) =>
      useLetter(use(pos)),
    );
    expect(new Set(others).size).toBe(others.length);
  });
});

describe('encodeUsage and decodeUsage', () => {
  const table = encodeUsage(
    counts(
      ['reste', ['F', 80], ['n', 20]],
      ['rare', ['n', 2], ['a', 3]],
      ['maire', ['n', 90]],
      ['est', ['X', 100_000], ['n', 0]],
    ),
    10,
  );
  const usage = decodeUsage(table);

  it('make the usual use likely and the others less so', () => {
    const verb = usage.prior('reste', use('verb', 'F')) ?? Number.NaN;
    const noun = usage.prior('reste', use('noun')) ?? Number.NaN;
    expect(verb).toBeLessThanOrEqual(0);
    expect(verb).toBeGreaterThan(-0.2);
    // The logarithm of 80 to 20, tempered.
    expect(verb - noun).toBeCloseTo(0.6 * Math.log(80.5 / 20.5), 0);
  });
  it('never rule a use out', () => {
    expect(usage.prior('est', use('noun'))).toBeCloseTo(-2.4);
  });
  it('know nothing of words seen too seldom, of those with one use, of others and of uses not counted', () => {
    expect(usage.prior('rare', use('noun'))).toBeNull();
    expect(usage.prior('maire', use('noun'))).toBeNull();
    expect(usage.prior('autre', use('noun'))).toBeNull();
    expect(usage.prior('reste', use('adjective'))).toBeNull();
    expect(NO_USAGE.prior('reste', use('noun'))).toBeNull();
  });
  it('write words in one order, whatever that of the counts', () => {
    const rows = [
      ['b', ['F', 30], ['n', 30]],
      ['a', ['F', 30], ['n', 30]],
    ] as const;
    expect(encodeUsage(counts(...rows), 10)).toBe(encodeUsage(counts(...rows.toReversed()), 10));
  });
  it('read an empty table', () => {
    expect(decodeUsage('').prior('', use('noun'))).toBeNull();
  });
});
