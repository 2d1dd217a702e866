import fc from 'fast-check';
import { hostileText } from './hostile-text.ts';

const NAMES = [
  '@type',
  '@graph',
  '@id',
  'mainEntity',
  'headline',
  'datePublished',
  'author',
  'publisher',
  'name',
  'documents',
  'file',
  'id',
  'url',
  'outlet',
  'title',
  'text',
  'published',
  'language',
  'credits',
  '__proto__',
  'constructor',
  'toString',
] as const;

const WORDS = [
  'NewsArticle',
  'Article',
  'Organization',
  'fr',
  '2031-03-05',
  '2031-02-30',
  'https://example.org/a',
  'javascript:alert(1)',
  'file:///etc/passwd',
  '../../a.html',
  '/a.txt',
] as const;

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, ...WORDS),
    hostileText,
    fc.double(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...NAMES), tie('value')), { maxLength: 6 }).map(toObject),
  ),
}));

/** Objects as JSON.parse makes them: `__proto__` is a name like any other. */
function toObject(entries: readonly (readonly [string, unknown])[]): unknown {
  const written = entries.map(
    ([name, inner]) => `${JSON.stringify(name)}:${JSON.stringify(inner) ?? 'null'}`,
  );
  return JSON.parse(`{${written.join(',')}}`);
}

/** Any value that JSON can hold, most often under the names that linked data, documents and manifests use. */
export const hostileValue: fc.Arbitrary<unknown> = value;

/** JSON of such values, one in three cut off or patched, and lists within lists thousands deep. */
export const hostileJson: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: value.map((each) => JSON.stringify(each) ?? '') },
  {
    weight: 2,
    arbitrary: fc
      .tuple(value, fc.nat(2_000), hostileText)
      .map(([each, at, put]) => `${(JSON.stringify(each) ?? '').slice(0, at)}${put}`),
  },
  { weight: 1, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.nat(20_000).map((deep) => `${'['.repeat(deep)}${']'.repeat(deep)}`) },
  { weight: 1, arbitrary: fc.nat(5_000).map((deep) => `${'{"@graph":'.repeat(deep)}1${'}'.repeat(deep)}`) },
);
