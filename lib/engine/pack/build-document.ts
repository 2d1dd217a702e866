import type { Article } from '../article.ts';
import { analyseArticle } from '../claims/analyse-article.ts';
import type { Language } from '../lexicon/language.ts';
import { textHash } from '../text/text-hash.ts';
import type { PackDocument } from './pack.ts';

/** What a pack keeps of an article. One of 60 sentences takes tens of milliseconds. */
export function buildDocument(article: Article, language: Language): PackDocument {
  const { claims, credits } = analyseArticle(article, language);
  const { text, parts: _, ...rest } = article;
  return { ...rest, credits, textHash: textHash(text), claims };
}
