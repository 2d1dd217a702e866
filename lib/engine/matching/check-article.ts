import type { Article } from '../article.ts';
import type { AnalysedArticle } from '../claims/claim.ts';
import type { Language } from '../lexicon/language.ts';
import type { ClaimIndex } from './claim-index.ts';
import { type CheckOptions, decideMatches } from './decide-matches.ts';
import { describeReport } from './describe-report.ts';
import type { ArticleReport } from './report.ts';

/**
 * Matches the claims of an article against an index in memory. Never matches the page itself nor its own outlet. The
 * report is the same, to the last digit, in Node and in every browser, and from packs (`checkArticleInPacks`).
 */
export function checkArticle(
  article: Article,
  analysed: AnalysedArticle,
  index: ClaimIndex,
  language: Language,
  options: CheckOptions,
): ArticleReport {
  const decided = decideMatches(article, analysed, index, language, options);
  return describeReport(article, analysed, decided, (n) => index.documents[n] ?? null, language);
}
