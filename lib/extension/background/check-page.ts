import type { Article } from '@/lib/engine/article.ts';
import { analyseArticle } from '@/lib/engine/claims/analyse-article.ts';
import type { Language } from '@/lib/engine/lexicon/language.ts';
import { checkArticle } from '@/lib/engine/matching/check-article.ts';
import type { ClaimIndex } from '@/lib/engine/matching/claim-index.ts';
import type { CheckAnswer } from '@/lib/extension/messages/protocol.ts';

/** The answer for one article, which is in that language; `index` null means that no pack is installed. */
export function checkPage(article: Article, index: ClaimIndex | null, language: Language): CheckAnswer {
  if (index === null) return { status: 'no-pack' };
  const analysed = analyseArticle(article, language);
  return { status: 'report', report: checkArticle(article, analysed, index, language, { possible: true }) };
}
