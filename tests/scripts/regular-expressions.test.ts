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

test('regular expressions put together at run time are those of the tokeniser, which are checked too', async () => {
  const file = 'lib/engine/text/tokens.ts';
  expect(made.map((place) => place.replace(/:\d+$/, ''))).toEqual([file, file]);
  const seen: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]) {
      seen.push({ source: String(source), flags: String(flags), place: file });
      return new target(source, flags);
    },
  });
  try {
    await import('../../lib/engine/text/tokens.ts');
  } finally {
    globalThis.RegExp = Original;
  }
  expect(seen).toHaveLength(2);
  expect(seen.flatMap((pattern) => checkPattern(pattern, 'quick') ?? [])).toEqual([]);
}, 120_000);
