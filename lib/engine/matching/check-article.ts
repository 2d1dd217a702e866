import type { Article } from '../article.ts';
import { publishedAt } from '../article-parts.ts';
import type { AnalysedArticle, Claim } from '../claims/claim.ts';
import type { Language } from '../lexicon/language.ts';
import { deriveArticleOrigin, deriveOrigin, groupOrigins } from '../outlets/origins.ts';
import type { PackDocument } from '../pack/pack.ts';
import type { ClaimIndex } from './claim-index.ts';
import { type ComparedPair, compareClaims } from './compare-claims.ts';
import { detectDifferences } from './detect-differences.ts';
import { explainMatch } from './explain-match.ts';
import { isSameFact, kindOfPair, type Model, scorePair } from './model.ts';
import { findNamedSource } from './named-source.ts';
import { type PairSide, readSide } from './pair-side.ts';
import type { ArticleReport, ClaimReport, Match, MatchTier } from './report.ts';

export interface CheckOptions {
  /** Also return matches of tier `possible`. */
  readonly possible: boolean;
}

/**
 * Matches the claims of an article against the index. Never matches the page itself nor its own outlet. The report is
 * the same, to the last digit, in Node and in every browser.
 */
export function checkArticle(
  article: Article,
  analysed: AnalysedArticle,
  index: ClaimIndex,
  language: Language,
  options: CheckOptions,
): ArticleReport {
  const sides = new Map<Claim, PairSide>();
  // Only matched claims are read anew, and each once: one sentence may match many of a page.
  const side = (claim: Claim, day: string | null) => {
    const known = sides.get(claim) ?? readSide(claim, day, language);
    sides.set(claim, known);
    return known;
  };
  const pairs = Map.groupBy(compareClaims(article, analysed, index, language), (pair) => pair.claim);
  const { title, outlet, url, published } = article;
  return {
    article: { title, outlet, url, published, language: article.language },
    claims: analysed.claims.map((claim, n) => {
      const matches = (pairs.get(n) ?? []).flatMap((pair) => {
        const score = sameEverywhere(scorePair(language.model, pair.features));
        const tier = tierOf(score, pair, language.model, options);
        const document = index.documents[pair.candidate.document];
        if (!tier || !document) return [];
        const differences = () => {
          const here = side(claim, publishedAt(article, claim.span.start));
          const there = side(pair.candidate.claim, document.published);
          return detectDifferences({ here, there, alignment: pair.alignment, concepts: language.concepts });
        };
        // What may be another fact differs in any case: that says nothing, and takes most of the time.
        const told = tier === 'same' ? differences() : [];
        return [describeMatch(claim, pair, document, { score, tier, differences: told }, language)];
      });
      return describeClaim(claim, n, bestFirst(matches), article, analysed.credits);
    }),
    origin: deriveArticleOrigin(outlet, analysed.credits),
  };
}

/** Browsers' `Math.exp` and `Math.log` differ in the last bits; nine decimals are the same in all of them. */
function sameEverywhere(score: number): number {
  return Math.round(score * SCORE_STEPS) / SCORE_STEPS;
}

/** Steps of a score. Sane: 1e4, finer than anybody can tell apart, to 1e12, coarser than what differs. */
const SCORE_STEPS = 1e9;

function tierOf(
  score: number,
  { features }: ComparedPair,
  { thresholds }: Model,
  options: CheckOptions,
): MatchTier | null {
  const { count, other } = thresholds;
  if (isSameFact(score, features, { count: count.same, other: other.same })) return 'same';
  return options.possible && score >= thresholds[kindOfPair(features)].possible ? 'possible' : null;
}

function describeMatch(
  here: Claim,
  { candidate: { claim: there }, alignment }: ComparedPair,
  { id, url, outlet, title, published, credits }: PackDocument,
  verdict: Pick<Match, 'score' | 'tier' | 'differences'>,
  language: Language,
): Match {
  return {
    document: id,
    url,
    outlet,
    title,
    published,
    text: there.text,
    ...verdict,
    source: findNamedSource(there.attribution, language),
    origin: deriveOrigin({ outlet, credits, attribution: there.attribution }),
    reasons: explainMatch(here, there, alignment),
  };
}

function bestFirst(matches: readonly Match[]): readonly Match[] {
  return [...matches].sort((a, b) => b.score - a.score || compareIds(a.document, b.document));
}

/** By UTF-16 units: a browser's language must not change the order. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function describeClaim(
  claim: Claim,
  n: number,
  matches: readonly Match[],
  article: Article,
  credits: readonly string[],
): ClaimReport {
  const own = {
    origin: deriveOrigin({ outlet: article.outlet, credits, attribution: claim.attribution }),
    text: claim.text,
  };
  const [, ...origins] = groupOrigins([own, ...matches]);
  const same = matches.filter((match) => match.tier === 'same');
  const sameOrigins = new Set(
    matches.flatMap((match, i) => (match.tier === 'same' ? (origins[i]?.id ?? []) : [])),
  );
  return {
    id: `c${n}`,
    ...claim.span,
    text: claim.text,
    checkWorthiness: claim.checkWorthiness,
    attribution: claim.attribution,
    hedges: claim.hedges,
    matches: matches.map((match, i) => ({ ...match, origin: origins[i] ?? match.origin })),
    outletCount: new Set(same.map((match) => match.outlet)).size,
    originCount: sameOrigins.size,
  };
}
