import type { Article } from '@/lib/engine/article.ts';
import { analyseArticle } from '@/lib/engine/claims/analyse-article.ts';
import type { AnalysedArticle } from '@/lib/engine/claims/claim.ts';
import type { Language } from '@/lib/engine/lexicon/language.ts';
import { checkArticleInPacks } from '@/lib/engine/matching/check-in-packs.ts';
import type { ArticleReport } from '@/lib/engine/matching/report.ts';
import { PackError } from '@/lib/engine/pack/pack-error.ts';
import type { OpenedPack } from './load-packs.ts';

/** Thrown where a pack proved damaged while a page was checked against it. */
export class DamagedPackError extends Error {
  override readonly name = 'DamagedPackError';
  readonly pack: OpenedPack;

  constructor(pack: OpenedPack, cause: PackError) {
    super(cause.message, { cause });
    this.pack = pack;
  }
}

/**
 * The report on an article in that language, over all the packs.
 * @throws DamagedPackError where one of them is damaged; what the browser throws where one cannot be read.
 */
export async function checkPage(
  article: Article,
  packs: readonly OpenedPack[],
  language: Language,
): Promise<ArticleReport> {
  const analysed = analyseArticle(article, language);
  try {
    return await checkIn(packs, article, analysed, language);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    // The error does not say whose bytes were damaged; each pack by itself does.
    for (const pack of packs) {
      const found = await checkIn([pack], article, analysed, language).catch((own: unknown) => own);
      if (found instanceof PackError) throw new DamagedPackError(pack, found);
    }
    throw error;
  }
}

function checkIn(
  packs: readonly OpenedPack[],
  article: Article,
  analysed: AnalysedArticle,
  language: Language,
): Promise<ArticleReport> {
  const readers = packs.map(({ reader }) => reader);
  return checkArticleInPacks(article, analysed, readers, language, { possible: true });
}
