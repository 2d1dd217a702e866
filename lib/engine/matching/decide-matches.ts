import type { Article } from '../article.ts';
import type { AnalysedArticle } from '../claims/claim.ts';
import type { Language } from '../lexicon/language.ts';
import type { FramedDocument } from '../pack/pack.ts';
import type { ClaimIndex } from './claim-index.ts';
import { compareWithIndex } from './compare-claims.ts';
import { countsOf, type KeyCounts } from './document-rank.ts';
import { judgePairs } from './judge-pairs.ts';
import { kindOfPair, sameThresholds, scorePair } from './model.ts';
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
  /** Documents whose sentences vouch for the match, where it is not sure by itself; else none. */
  readonly witnesses: readonly number[];
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
  const { pairs, between } = compareWithIndex(article, analysed, index, language, counts, options.reach);
  const { model } = language;
  const scored = pairs.map(({ claim, candidate, features }) => {
    const { outlet = '', claims = [] } = index.documents[candidate.document] ?? {};
    return {
      ...{ claim, candidate, features, outlet },
      ...{ claimsHere: analysed.claims.length, claimsThere: claims.length },
      ...{ document: candidate.document, place: candidate.place },
      score: sameEverywhere(scorePair(model, features)),
    };
  });
  const shown = judgePairs(scored, sameThresholds(model), (sure, doubtful) =>
    sameEverywhere(scorePair(model, between(sure.candidate, doubtful.candidate))),
  );
  return scored.flatMap((pair) => {
    const { claim, document, place, score, features } = pair;
    const witnesses = shown.get(pair);
    const isPossible = options.possible && score >= model.thresholds[kindOfPair(features)].possible;
    if (!witnesses && !isPossible) return [];
    return {
      ...{ claim, document, place, score },
      tier: witnesses ? 'same' : 'possible',
      witnesses: witnesses?.map((witness) => witness.document) ?? [],
    };
  });
}

/** Browsers' `Math.exp` and `Math.log` differ in the last bits; nine decimals are the same in all of them. */
function sameEverywhere(score: number): number {
  return Math.round(score * SCORE_STEPS) / SCORE_STEPS;
}

/** Steps of a score. Sane: 1e4, finer than anybody can tell apart, to 1e12, coarser than what differs. */
const SCORE_STEPS = 1e9;
