import { expect, test } from 'vitest';
import { BOUNDED_PATTERNS, checkPattern, isBounded } from '../../scripts/fuzz/check-pattern.ts';
import { findPatterns, type Pattern } from '../../scripts/fuzz/find-patterns.ts';

const { literals, made } = findPatterns();

test('the checker sees exponential and quadratic patterns', () => {
  const check = (source: string) => checkPattern({ source, flags: 'u', place: 'made up' }, 'quick');
  expect(check('^(?:a|a)*$')).toContain('vulnerable');
  expect(check('^(?:a+)+$')).toContain('vulnerable');
  expect(check('x\\s*\\s*$')).toContain('vulnerable');
  expect(check('^\\p{L}+$')).toBe(null);
});

test('no regular expression can be driven into more than linear time', () => {
  expect(literals.length).toBeGreaterThan(200);
  const open = literals.filter((pattern) => !isBounded(pattern));
  expect(open.flatMap((pattern) => checkPattern(pattern, 'quick') ?? [])).toEqual([]);
}, 240_000);

test.each(BOUNDED_PATTERNS)('the exception $source still stands somewhere', ({ source }) => {
  expect(literals.map((pattern) => pattern.source)).toContain(source);
});

test('regular expressions put together at run time are those of the tokeniser and of wordings, which are checked too', async () => {
  const files = ['lib/engine/text/any-of.ts', 'lib/engine/text/tokens.ts', 'lib/engine/text/tokens.ts'];
  expect(made.map((place) => place.replace(/:\d+$/, ''))).toEqual(files);
  const seen: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]) {
      seen.push({ source: String(source), flags: String(flags ?? ''), place: 'made at run time' });
      return new target(source, flags);
    },
  });
  try {
    const { loadFrench } = await import('../../lib/engine/lexicon/fr/french.ts');
    loadFrench();
  } finally {
    globalThis.RegExp = Original;
  }
  expect(seen.length).toBeGreaterThan(10);
  // The tokeniser's word may read a modifier letter in two ways, but all behind its first letter may be missing: it never
  // fails once begun, so it never goes back to try the other.
  const words = seen.filter(({ source }) => source.endsWith("['’‘ʼ´]?"));
  expect(words).toHaveLength(1);
  const open = seen.filter((pattern) => !words.includes(pattern));
  expect(open.flatMap((pattern) => checkPattern(pattern, 'quick') ?? [])).toEqual([]);
}, 120_000);
