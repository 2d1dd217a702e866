import { describe, expect, test } from 'vitest';
import { findLinkedArticle } from '../../../lib/engine/outlets/linked-data.ts';

const NEWS = { '@type': 'NewsArticle', headline: 'Le pont est fermé' };
const PLAIN = { '@type': 'Article', headline: 'Pont' };

const headlineIn = (...blocks: readonly unknown[]) =>
  findLinkedArticle(blocks.map((block) => (typeof block === 'string' ? block : JSON.stringify(block))))
    ?.headline ?? null;

describe('the article in a page’s JSON-LD', () => {
  const cases: readonly { name: string; blocks: readonly unknown[]; headline: string | null }[] = [
    { name: 'a block of its own', blocks: [NEWS], headline: 'Le pont est fermé' },
    {
      name: 'one in a graph',
      blocks: [{ '@graph': [{ '@type': 'WebSite' }, NEWS] }],
      headline: 'Le pont est fermé',
    },
    { name: 'one in a list', blocks: [[{ '@type': 'Person' }, NEWS]], headline: 'Le pont est fermé' },
    {
      name: 'the main entity of a page',
      blocks: [{ '@type': 'WebPage', mainEntity: NEWS }],
      headline: 'Le pont est fermé',
    },
    {
      name: 'a type with its address',
      blocks: [{ ...NEWS, '@type': 'https://schema.org/NewsArticle' }],
      headline: 'Le pont est fermé',
    },
    { name: 'one type of several', blocks: [{ ...PLAIN, '@type': ['Thing', 'Article'] }], headline: 'Pont' },
    {
      name: 'the news, though a plain article stands before',
      blocks: [PLAIN, NEWS],
      headline: 'Le pont est fermé',
    },
    { name: 'the first of two alike', blocks: [PLAIN, { ...PLAIN, headline: 'Autre' }], headline: 'Pont' },
    { name: 'a good block behind a broken one', blocks: ['{"@type": ', NEWS], headline: 'Le pont est fermé' },
    {
      name: 'a block in a CDATA section',
      blocks: [`//<![CDATA[${JSON.stringify(PLAIN)}//]]>`],
      headline: 'Pont',
    },
    {
      name: 'a section closed with a semicolon',
      blocks: [` <![CDATA[ ${JSON.stringify(PLAIN)} ]]> ; `],
      headline: 'Pont',
    },
    {
      name: 'a section that is never closed',
      blocks: [`//<![CDATA[${JSON.stringify(PLAIN)}`],
      headline: 'Pont',
    },
    {
      name: 'one behind and before more blanks than anybody writes',
      blocks: [`${' '.repeat(140_000)}${JSON.stringify(PLAIN)}${' '.repeat(140_000)}`],
      headline: 'Pont',
    },
    {
      name: 'none: blanks, of which none closes a section',
      blocks: [`{${' '.repeat(280_000)}`],
      headline: null,
    },
    {
      name: 'a raw line break within a string',
      blocks: ['{"@type":"Article","headline":"Le\npont"}'],
      headline: 'Le pont',
    },
    { name: 'none: a job', blocks: [{ '@type': 'JobPosting', headline: 'Pont' }], headline: null },
    { name: 'none: no type', blocks: [{ headline: 'Pont' }], headline: null },
    { name: 'none: null', blocks: ['null'], headline: null },
    {
      name: 'none: a block too large to be looked at',
      blocks: [{ ...NEWS, articleBody: 'a'.repeat(300_000) }],
      headline: null,
    },
    { name: 'nothing where the headline is no text', blocks: [{ ...NEWS, headline: 7 }], headline: null },
  ];
  test.each(cases)('$name', ({ blocks, headline }) => {
    expect(headlineIn(...blocks)).toBe(headline);
  });

  test('people and organisations come from text, objects and lists, with what is broken left out', () => {
    const block = {
      ...NEWS,
      publisher: [{ '@type': 'NewsMediaOrganization', name: ' Le Journal ' }],
      author: [
        'Ana Prune',
        null,
        { '@type': ['Person'], name: 'Luc Pêche' },
        { '@type': 'Organization', name: 'AFP' },
        7,
      ],
    };
    expect(findLinkedArticle([JSON.stringify(block)])).toMatchObject({
      publisher: 'Le Journal',
      authors: [
        { name: 'Ana Prune', organisation: false },
        { name: 'Luc Pêche', organisation: false },
        { name: 'AFP', organisation: true },
      ],
    });
  });

  test('its addresses come from url, then from the page it is the main entity of', () => {
    const block = {
      ...NEWS,
      url: 'https://a.example/1',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://a.example/2' },
    };
    expect(findLinkedArticle([JSON.stringify(block)])?.urls).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ]);
  });
});
