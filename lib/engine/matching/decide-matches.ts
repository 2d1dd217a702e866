import type { Article } from '../article.ts';
import type { AnalysedArticle } from '../claims/claim.ts';
import type { Language } from '../lexicon/language.ts';
import type { FramedDocument } from '../pack/pack.ts';
import type { ClaimIndex } from './claim-index.ts';
import { compareClaims } from './compare-claims.ts';
import { countsOf, type KeyCounts } from './document-rank.ts';
import { isSameFact, kindOfPair, type Model, scorePair } from './model.ts';
import type { MatchTier } from './report.ts';
import type { SearchReach } from './search-reach.ts';

export interface CheckOptions {
  /** Also return matches of tier `possible`. */
  readonly possible: boolean;
  /** How far to search; as far as a check does where it is left out. */
  readonly reach?: SearchReach;
}

/** A claim of an article and one of the index that were judged to tell the same fact. */
export interface DecidedMatch {
  /** Index of the claim in the article. */
  readonly claim: number;
  /** Index into the documents of the index, and into the document's claims. */
  readonly document: number;
  readonly place: number;
  /** 0..1, nine decimals. */
  readonly score: number;
  readonly tier: MatchTier;
}

/**
 * Decides which claims of the index match those of an article, by their frames alone. Never matches the article's
 * own outlet. In the order of the article's claims.
 * @param counts how common keys are among all documents, where the index holds only the best of them
 */
export function decideMatches(
  article: Pick<Article, 'outlet' | 'published' | 'parts'>,
  analysed: Pick<AnalysedArticle, 'claims'>,
  index: ClaimIndex<FramedDocument>,
  language: Language,
  options: CheckOptions,
  counts: KeyCounts = countsOf(index),
): readonly DecidedMatch[] {
  return compareClaims(article, analysed, index, language, counts, options.reach).flatMap(
    ({ claim, candidate: { document, place }, features }) => {
      const score = sameEverywhere(scorePair(language.model, features));
      const tier = tierOf(score, features, language.model, options);
      return tier ? [{ claim, document, place, score, tier }] : [];
    },
  );
}

/** Browsers' `Math.exp` and `Math.log` differ in the last bits; nine decimals are the same in all of them. */
function sameEverywhere(score: number): number {
  return Math.round(score * SCORE_STEPS) / SCORE_STEPS;
}

/** Steps of a score. Sane: 1e4, finer than anybody can tell apart, to 1e12, coarser than what differs. */
const SCORE_STEPS = 1e9;

function tierOf(
  score: number,
  features: readonly number[],
  { thresholds }: Model,
  options: CheckOptions,
): MatchTier | null {
  const { count, other } = thresholds;
  if (isSameFact(score, features, { count: count.same, other: other.same })) return 'same';
  return options.possible && score >= thresholds[kindOfPair(features)].possible ? 'possible' : null;
}
