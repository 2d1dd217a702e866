import type { Article } from '../article.ts';
import type { AnalysedArticle } from '../claims/claim.ts';
import type { Language } from '../lexicon/language.ts';
import type { FramedDocument } from '../pack/pack.ts';
import type { ClaimIndex } from './claim-index.ts';
import { compareWithIndex } from './compare-claims.ts';
import { countsOf, type KeyCounts } from './document-rank.ts';
import { isSameFact, kindOfPair, sameThresholds, scorePair } from './model.ts';
import type { MatchTier } from './report.ts';
import type { SearchReach } from './search-reach.ts';
import { findWitnessed } from './witnesses.ts';

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
  const same = sameThresholds(model);
  const judged = pairs.map(({ claim, candidate, features }) => {
    const score = sameEverywhere(scorePair(model, features));
    return {
      ...{ claim, candidate, features, score },
      outlet: index.documents[candidate.document]?.outlet ?? '',
      isSame: isSameFact(score, features, same),
    };
  });
  const witnessed = findWitnessed(judged, (sure, doubtful) =>
    sameEverywhere(scorePair(model, between(sure.candidate, doubtful.candidate))),
  );
  return judged.flatMap((pair) => {
    const { claim, candidate, features, score } = pair;
    const witnesses = witnessed.get(pair);
    const isSame = pair.isSame || witnesses !== undefined;
    const isPossible = options.possible && score >= model.thresholds[kindOfPair(features)].possible;
    if (!isSame && !isPossible) return [];
    return {
      ...{ claim, document: candidate.document, place: candidate.place, score },
      tier: isSame ? 'same' : 'possible',
      witnesses: witnesses?.map((witness) => witness.candidate.document) ?? [],
    };
  });
}

/** Browsers' `Math.exp` and `Math.log` differ in the last bits; nine decimals are the same in all of them. */
function sameEverywhere(score: number): number {
  return Math.round(score * SCORE_STEPS) / SCORE_STEPS;
}

/** Steps of a score. Sane: 1e4, finer than anybody can tell apart, to 1e12, coarser than what differs. */
const SCORE_STEPS = 1e9;
