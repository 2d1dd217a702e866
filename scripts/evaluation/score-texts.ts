import type { Claim } from '../../lib/engine/claims/claim.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { buildIndex } from '../../lib/engine/matching/claim-index.ts';
import { compareClaims } from '../../lib/engine/matching/compare-claims.ts';
import { scorePair } from '../../lib/engine/matching/model.ts';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { wordsOf } from '../training/gold-set.ts';
import { claimOfText } from './claim-of-text.ts';
import type { PublicPair } from './public-corpora.ts';

/** What is made of two texts that come without articles. */
export interface TextScore {
  /** 0..1; 0 where they share too little to be compared. */
  readonly score: number;
  /** 0..1, share of the words they have in common. */
  readonly words: number;
}

/** Scores pairs of sentences, each second one lying in an index with those of all the other pairs. */
export function scoreTexts(pairs: readonly PublicPair[], language: Language): readonly TextScore[] {
  const index = buildIndex(pairs.map(({ b }, n) => documentOf(claimOfText(b, null, language), n)));
  return pairs.map(({ a, b }, n) => {
    const page = { ...documentOf(claimOfText(a, null, language), n), outlet: 'page', text: a };
    const analysed = { claims: page.claims, removals: [], credits: [] };
    const pair = compareClaims(page, analysed, index, language).find(
      ({ candidate }) => candidate.document === n,
    );
    return { score: pair ? scorePair(language.model, pair.features) : 0, words: wordOverlap(a, b) };
  });
}

function wordOverlap(a: string, b: string): number {
  const [mine, theirs] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared / (mine.size + theirs.size - shared || 1);
}

function documentOf(claim: Claim, n: number): PackDocument {
  return {
    id: `${n}`,
    url: null,
    outlet: `outlet ${n}`,
    title: '',
    published: null,
    language: 'fr',
    credits: [],
    textHash: '',
    claims: [claim],
  };
}
