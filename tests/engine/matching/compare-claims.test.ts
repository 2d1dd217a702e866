import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/engine/article.ts';
import type { Language } from '../../../lib/engine/lexicon/language.ts';
import { buildIndex, type ClaimIndex } from '../../../lib/engine/matching/claim-index.ts';
import { compareClaims } from '../../../lib/engine/matching/compare-claims.ts';
import { SUPPORT_FEATURES } from '../../../lib/engine/matching/support.ts';
import { textHash } from '../../../lib/engine/text/text-hash.ts';
import { claimsOf, PUBLISHED } from '../analyse.ts';
import { madeDocument, madeIndex } from './made-index.ts';
import { biasFor, frenchWith, madeRegression } from './made-model.ts';

const SENTENCES = ['Un renard gris a mordu le jardinier.', 'Une chaise rouge et une table verte'];
const PAGE: Article = {
  id: 'page',
  url: 'https://courrier.example/renard',
  outlet: 'Courrier',
  title: 'Un renard',
  published: PUBLISHED,
  language: 'fr',
  text: SENTENCES.join('\n'),
  credits: [],
};

/** Any two sentences are one fact with this probability. */
const always = (score: number): Language => frenchWith({ alone: madeRegression(biasFor(score)) });

function compare(index: ClaimIndex, language: Language = always(0.5)) {
  return compareClaims(PAGE, { claims: claimsOf(SENTENCES), removals: [], credits: [] }, index, language);
}

describe('compareClaims', () => {
  it('sets each claim beside its candidates', () => {
    const index = madeIndex([
      ['Une table verte, une chaise', 'Le renard a mordu un jardinier.'],
      ['La chaise rouge'],
    ]);
    const found = compare(index).map(({ claim, candidate }) => `${claim} ${candidate.claim.text}`);
    expect(found).toEqual([
      '0 Le renard a mordu un jardinier.',
      '1 Une table verte, une chaise',
      '1 La chaise rouge',
    ]);
  });
  it.each<[name: string, parts: object]>([
    ['of the same address', { url: PAGE.url }],
    ['of the same text', { textHash: textHash(PAGE.text) }],
    ['of the same outlet', { outlet: 'COURRIER' }],
  ])('leaves out a document %s', (_, parts) => {
    const other = madeDocument('Gazette', SENTENCES);
    expect(compare(buildIndex([other]))).toHaveLength(2);
    expect(compare(buildIndex([{ ...other, ...parts }]))).toEqual([]);
  });
  it('keeps documents without an address apart from a page without one', () => {
    const page = { ...PAGE, url: null };
    const analysed = { claims: claimsOf(SENTENCES), removals: [], credits: [] };
    expect(compareClaims(page, analysed, madeIndex([SENTENCES]), always(0.5))).toHaveLength(2);
  });
  it('asks other outlets’ sentences about each candidate', () => {
    const index = madeIndex([['La chaise rouge'], ['Une chaise verte, une table'], ['La table verte']]);
    const pairs = compare(index, always(0.5));
    expect(pairs).toHaveLength(3);
    for (const { support } of pairs) {
      // Each of the two others: one half, times one half.
      expect(support?.bestPath).toBeCloseTo(0.25);
      expect(support?.features[SUPPORT_FEATURES.indexOf('paths')]).toBeCloseTo(0.5);
      expect(support?.features[SUPPORT_FEATURES.indexOf('dissent')]).toBeCloseTo(0.25);
    }
  });
  it('asks the candidates of one claim only, and none of one document about each other', () => {
    const [first, ...others] = compare(
      madeIndex([['Un renard a mordu un jardinier.', 'La chaise rouge', 'La table verte']]),
    );
    expect(others).toHaveLength(2);
    for (const pair of [first, ...others]) expect(pair?.support?.bestPath).toBe(0);
  });
  it('asks nobody about candidates whose sentences say too little', () => {
    const index = madeIndex([['La chaise rouge'], ['La table verte']]);
    expect(compare(index, always(0.04)).map(({ support }) => support)).toEqual([null, null]);
    expect(compare(index, always(0.06)).every(({ support }) => support !== null)).toBe(true);
  });
  it('finds nothing in an empty index, or for an article without claims', () => {
    expect(compare(madeIndex([]))).toEqual([]);
    const none = { claims: [], removals: [], credits: [] };
    expect(compareClaims(PAGE, none, madeIndex([SENTENCES]), always(0.5))).toEqual([]);
  });
});
