import { describe, expect, it } from 'vitest';
import { findToldBetter, type PlacedPair } from '../../../lib/engine/matching/told-best.ts';
import { madeFeatures } from './made-model.ts';

/** Two long articles. */
function pair(claim: number, place: number, score: number, parts: Partial<PlacedPair> = {}): PlacedPair {
  return {
    ...{ claim, place, score, document: 7, outlet: 'A', claimsHere: 10, claimsThere: 10 },
    features: madeFeatures({ conceptSum: 0.1 }),
    ...parts,
  };
}

/** Of the pairs those that are told better, as `claim.place`. */
function toldBetter(...pairs: readonly PlacedPair[]): readonly string[] {
  return [...findToldBetter(pairs)].map(({ claim, place }) => `${claim}.${place}`);
}

describe('findToldBetter', () => {
  it('finds the weaker of two sentences of a long article that stand beside one of the page', () => {
    expect(toldBetter(pair(0, 0, 0.8), pair(0, 1, 0.81))).toEqual(['0.0']);
    const ofShortPage = { claimsHere: 9 };
    expect(toldBetter(pair(0, 0, 0.8, ofShortPage), pair(0, 1, 0.81, ofShortPage))).toEqual(['0.0']);
  });

  it('finds the weaker of two sentences of a long page that stand beside one of an article', () => {
    expect(toldBetter(pair(0, 0, 0.8), pair(1, 0, 0.81))).toEqual(['0.0']);
    const ofShortArticle = { claimsThere: 9 };
    expect(toldBetter(pair(0, 0, 0.8, ofShortArticle), pair(1, 0, 0.81, ofShortArticle))).toEqual(['0.0']);
  });

  it.each<[name: string, pairs: readonly PlacedPair[]]>([
    ['both score alike', [pair(0, 0, 0.8), pair(0, 1, 0.8)]],
    ['the weaker is sure', [pair(0, 0, 0.92), pair(0, 1, 0.99)]],
    ['they are of two articles', [pair(0, 0, 0.8), pair(0, 0, 0.81, { document: 8 })]],
    ['they have no side in common', [pair(0, 0, 0.8), pair(1, 1, 0.81)]],
    [
      'the article with two is short',
      [pair(0, 0, 0.8, { claimsThere: 9 }), pair(0, 1, 0.81, { claimsThere: 9 })],
    ],
    ['the page is short', [pair(0, 0, 0.8, { claimsHere: 9 }), pair(1, 0, 0.81, { claimsHere: 9 })]],
    [
      'the better has no act in common',
      [pair(0, 0, 0.8), pair(0, 1, 0.81, { features: madeFeatures({ words: 1 }) })],
    ],
    [
      'the weaker is a count',
      [pair(0, 0, 0.8, { features: madeFeatures({ thingSame: 1 }) }), pair(0, 1, 0.81)],
    ],
  ])('finds none where %s', (_, pairs) => {
    expect(toldBetter(...pairs)).toEqual([]);
  });

  it('lets a count tell better than what is none', () => {
    const count = pair(0, 0, 0.9, { features: madeFeatures({ thingSame: 1 }) });
    expect(toldBetter(count, pair(0, 1, 0.8))).toEqual(['0.1']);
  });
});
