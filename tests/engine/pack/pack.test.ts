import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/engine/article.ts';
import { loadFrench } from '../../../lib/engine/lexicon/fr/french.ts';
import { buildPack } from '../../../lib/engine/pack/build-pack.ts';
import { decodePack } from '../../../lib/engine/pack/decode-pack.ts';
import { encodePack } from '../../../lib/engine/pack/encode-pack.ts';
import { PackError } from '../../../lib/engine/pack/pack-error.ts';
import { FNV_OFFSET_BASIS, fnv1a, hex32 } from '../../../lib/engine/text/fnv1a.ts';
import { arbitraryPack } from './arbitrary-pack.ts';

const french = loadFrench();

function article(id: string, published: string | null): Article {
  return {
    id,
    url: null,
    outlet: 'La Gazette du Fleuve',
    title: 'Un pont fermé',
    published,
    language: 'fr',
    text: 'Le pont de Villeneuve a été fermé lundi après la crue de la rivière.\nLa mairie compte rouvrir le pont dans trois jours.',
    credits: ['AFP'],
  };
}

const lines = (documents = [article('a', '2031-03-04'), article('b', '2031-02-01')]): string[] => [
  ...encodePack(buildPack(documents, { name: 'essai', language: french })),
];

/** The same file with a matching checksum, so that only the change itself can be the fault. */
function reseal(body: readonly string[], documents: number, claims: number): string[] {
  const checksum = hex32(fnv1a(body.join(''), FNV_OFFSET_BASIS));
  return [...body, `${JSON.stringify({ end: true, documents, claims, checksum })}\n`];
}

function failure(given: readonly string[]): PackError {
  try {
    decodePack(given);
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('decodePack accepted the file');
}

describe('a pack', () => {
  test('comes back from its lines as it was', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        expect(decodePack(encodePack(pack))).toEqual(pack);
      }),
      { numRuns: 200 },
    );
  });

  test('is written in the same bytes each time', () => {
    expect(lines().join('')).toBe(lines().join(''));
  });

  test('has one line a document between header and trailer', () => {
    const written = lines();
    expect(written).toHaveLength(4);
    expect(written.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
  });

  test('knows its first and last day, and null where no document has one', () => {
    const options = { name: 'essai', language: french };
    expect(buildPack([article('a', '2031-03-04'), article('b', '2031-02-01')], options).meta).toMatchObject({
      documentCount: 2,
      from: '2031-02-01',
      to: '2031-03-04',
    });
    expect(buildPack([article('a', null)], options).meta).toMatchObject({ from: null, to: null });
  });
});

describe('a file that is no good pack is refused', () => {
  const header = lines()[0] ?? '';
  const cases: readonly { name: string; given: readonly string[]; says: RegExp }[] = [
    { name: 'an empty file', given: [], says: /^pack: file is empty, .*; give the path of a pack/ },
    { name: 'a text file', given: ['Bonjour.\n'], says: /does not begin with a pack header/ },
    { name: 'a JSON file of another kind', given: ['{"a":1}\n'], says: /does not begin with a pack header/ },
    {
      name: 'a later version',
      given: [header.replace('"version":1', '"version":3'), ...lines().slice(1)],
      says: /^pack: file is version 3, this build reads 1; rebuild it with "npm run claims -- build"$/,
    },
    {
      name: 'a header without its name',
      given: [header.replace('"name":"essai"', '"name":""')],
      says: /line 1 is broken[\s\S]*name:/,
    },
    {
      name: 'a file without its last line',
      given: lines().slice(0, -1),
      says: /cut off after 2 of 2 documents/,
    },
    { name: 'a header alone', given: [header], says: /cut off after 0 of 2 documents/ },
    {
      name: 'half a line at the end',
      given: [header, (lines()[1] ?? '').slice(0, 40)],
      says: /line 2 is broken[\s\S]*cut off/,
    },
    {
      name: 'a document too few for the trailer',
      given: [...lines().slice(0, 2), ...lines().slice(3)],
      says: /cut off after 1 of 2/,
    },
    {
      name: 'one changed letter',
      given: lines().map((line) => line.replace('Villeneuve', 'Villeneuvo')),
      says: /checksum/,
    },
    { name: 'text after the end', given: [...lines(), '[]\n'], says: /line 5 is broken[\s\S]*after the end/ },
    {
      name: 'an impossible day',
      given: reseal([header, (lines()[1] ?? '').replace('2031-03-04', '2031-02-31')], 1, 2),
      says: /line 2 is broken[\s\S]*no day of the calendar/,
    },
    {
      name: 'a score above one',
      given: reseal([header, (lines()[1] ?? '').replace(/,0(\.\d+)?,null/, ',7,null')], 1, 2),
      says: /line 2 is broken[\s\S]*8.0.2: expected at most 1/,
    },
  ];
  test.each(cases)('$name', ({ given, says }) => {
    expect(failure(given).message).toMatch(says);
  });

  test('with every problem of the broken record', () => {
    const twice = (lines()[1] ?? '').replace('["a"', '[7').replace('2031-03-04', '2031-13-04');
    expect(failure([header, twice]).details).toHaveLength(2);
  });

  test('where a span reaches past its claim', () => {
    const row = ['a', null, 'O', 'T', null, 'fr', [], '0011223344556677'];
    const hedges = [[2, 9, 'alleged', 'x']];
    // Terms, concepts, entities, quantities, dates; keys with their clauses and slots; loaded terms.
    const frame = [[], [], [], [], [], [], [], [], []];
    const claim = [0, 'Court.', 0.5, null, hedges, ...frame];
    const error = failure([header, `${JSON.stringify([...row, [claim]])}\n`]);
    expect(error.details).toEqual(['claims.0.hedges: 2..9 lies outside its 6 characters']);
  });
});
