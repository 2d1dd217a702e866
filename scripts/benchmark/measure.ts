import type { Article } from '../../lib/engine/article.ts';
import { analyseArticle } from '../../lib/engine/claims/analyse-article.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { checkArticle } from '../../lib/engine/matching/check-article.ts';
import type { ClaimIndex } from '../../lib/engine/matching/claim-index.ts';

/** Milliseconds of one step over all articles. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** What the engine took for the articles. */
export interface Measured {
  readonly analyse: Times;
  readonly check: Times;
  readonly claims: number;
  readonly claimsPerSecond: number;
}

/** Analyses each article and checks it as the extension does, possible matches included. */
export function measureArticles(
  articles: readonly Article[],
  index: ClaimIndex,
  language: Language,
): Measured {
  const analyse: number[] = [];
  const check: number[] = [];
  let claims = 0;
  for (const article of articles) {
    const start = performance.now();
    const analysed = analyseArticle(article, language);
    const between = performance.now();
    checkArticle(article, analysed, index, language, { possible: true });
    analyse.push(between - start);
    check.push(performance.now() - between);
    claims += analysed.claims.length;
  }
  const total = [...analyse, ...check].reduce((sum, each) => sum + each, 0);
  return {
    analyse: timesOf(analyse),
    check: timesOf(check),
    claims,
    claimsPerSecond: (1000 * claims) / (total || 1),
  };
}

/** Median and 95th percentile, each the value of one run. */
export function timesOf(values: readonly number[]): Times {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
