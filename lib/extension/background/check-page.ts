import type { Article } from '@/lib/engine/article.ts';
import { analyseArticle } from '@/lib/engine/claims/analyse-article.ts';
import type { Language } from '@/lib/engine/lexicon/language.ts';
import { checkArticle } from '@/lib/engine/matching/check-article.ts';
import type { ClaimIndex } from '@/lib/engine/matching/claim-index.ts';
import type { ArticleReport } from '@/lib/engine/matching/report.ts';
import type { CheckAnswer } from '@/lib/extension/messages/protocol.ts';

/**
 * The answer for one article; `index` null means that no pack is installed. A page in a language the engine does
 * not read (`language` null) gets a report without claims.
 */
export function checkPage(
  article: Article,
  index: ClaimIndex | null,
  language: Language | null,
): CheckAnswer {
  if (index === null) return { status: 'no-pack' };
  if (language === null) return { status: 'report', report: emptyReport(article) };
  const analysed = analyseArticle(article, language);
  return { status: 'report', report: checkArticle(article, analysed, index, language, { possible: true }) };
}

function emptyReport({ title, outlet, url, published, language }: Article): ArticleReport {
  return {
    article: { title, outlet, url, published, language },
    claims: [],
    origin: { id: `outlet:${outlet}`, label: outlet },
  };
}
