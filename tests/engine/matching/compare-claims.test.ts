import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/engine/article.ts';
import { buildIndex, type ClaimIndex } from '../../../lib/engine/matching/claim-index.ts';
import { compareClaims } from '../../../lib/engine/matching/compare-claims.ts';
import { FEATURES, type FeatureName } from '../../../lib/engine/matching/features.ts';
import type { PackDocument } from '../../../lib/engine/pack/pack.ts';
import { claimsOf, PUBLISHED } from '../analyse.ts';
import { french } from '../french.ts';
import { madeDocument, madeIndex } from './made-index.ts';

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

/** French that has learned nothing of single keys: candidates are ranked by what they share alone. */
const LANGUAGE = {
  ...french,
  model: { ...french.model, telling: { usual: 0.5, keys: new Map<string, number>() } },
};

function compare(index: ClaimIndex, published: string | null = PUBLISHED) {
  const analysed = { claims: claimsOf(SENTENCES), removals: [], credits: [] };
  return compareClaims({ ...PAGE, published }, analysed, index, LANGUAGE);
}

/** A feature of the first claim and its best candidate. */
function featureIn(name: FeatureName, documents: readonly PackDocument[], published?: string | null): number {
  const [pair] = compare(buildIndex(documents), published);
  return pair?.features[FEATURES.indexOf(name)] ?? Number.NaN;
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
  it('leaves out a document of the same outlet', () => {
    const other = madeDocument('Gazette', SENTENCES);
    expect(compare(buildIndex([other]))).toHaveLength(2);
    expect(compare(buildIndex([{ ...other, outlet: 'COURRIER' }]))).toEqual([]);
  });
  it('counts days between the two publications', () => {
    const days = (there: string | null, here: string | null = PUBLISHED) =>
      featureIn('daysApart', [{ ...madeDocument('Gazette', SENTENCES), published: there }], here);
    expect(days(PUBLISHED)).toBe(0);
    expect(days('2031-03-09')).toBeCloseTo(Math.log(1 + 4));
    expect(days('2031-03-01')).toBeCloseTo(Math.log(1 + 4));
    for (const unknown of [days(null), days(PUBLISHED, null), days('5 March')]) expect(unknown).toBe(1);
  });
  it('likens the candidate’s document to the whole page', () => {
    const likeness = (sentences: readonly string[]) =>
      featureIn('eventLikeness', [madeDocument('Gazette', sentences)]);
    expect(likeness(SENTENCES)).toBeCloseTo(1);
    expect(likeness(SENTENCES.slice(0, 1))).toBeLessThan(0.9);
  });
  it('weighs what the whole event tells by rarity alone, too', () => {
    // Nine documents of the same: nothing is left of it within the event.
    const documents = Array.from({ length: 9 }, (_, n) => madeDocument(`${n}`, SENTENCES.slice(0, 1)));
    expect(featureIn('shared', documents)).toBeLessThan(featureIn('shared', documents.slice(0, 1)) / 2);
    expect(featureIn('plainContained', documents)).toBe(1);
    expect(featureIn('toldBest', documents)).toBe(featureIn('toldBest', documents.slice(0, 1)));
  });
  it('finds nothing in an empty index, or for an article without claims', () => {
    expect(compare(madeIndex([]))).toEqual([]);
    const none = { claims: [], removals: [], credits: [] };
    expect(compareClaims(PAGE, none, madeIndex([SENTENCES]), french)).toEqual([]);
  });
});
