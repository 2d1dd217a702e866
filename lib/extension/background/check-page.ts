import type { Article } from '@/lib/engine/article.ts';
import { analyseArticle } from '@/lib/engine/claims/analyse-article.ts';
import type { Language } from '@/lib/engine/lexicon/language.ts';
import { checkArticleInPacks } from '@/lib/engine/matching/check-in-packs.ts';
import type { PackReader } from '@/lib/engine/pack/pack-reader.ts';
import type { CheckAnswer } from '@/lib/extension/messages/protocol.ts';

/** The answer for one article, which is in that language; `packs` null means that no pack is installed. */
export async function checkPage(
  article: Article,
  packs: readonly PackReader[] | null,
  language: Language,
): Promise<CheckAnswer> {
  if (packs === null) return { status: 'no-pack' };
  const analysed = analyseArticle(article, language);
  const report = await checkArticleInPacks(article, analysed, packs, language, { possible: true });
  return { status: 'report', report };
}
