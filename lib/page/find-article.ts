import type { Article } from '@/lib/engine/article.ts';
import { findLinkedArticle } from '@/lib/engine/outlets/linked-data.ts';
import { type ArticleRoot, findArticleRoot } from './article-root.ts';
import { type ArticleSign, detectArticle, linkedBlocks } from './detect-article.ts';
import { guessLanguage } from './guess-language.ts';
import { MAX_TEXT } from './limits.ts';
import { readPageMetadata } from './page-metadata.ts';
import { buildTextMap, type TextMap } from './text-map.ts';

/** The article of a page: as the engine takes it, and where it stands. */
export interface PageArticle {
  readonly article: Article;
  readonly map: TextMap;
}

/** Prose a page must have, by what its metadata say: a paywalled lead is an article, a dated list of links is none. */
const LEAST_PROSE: Readonly<Record<ArticleSign, { readonly length: number; readonly count: number }>> = {
  news: { length: 150, count: 1 },
  article: { length: 400, count: 3 },
};

/**
 * The article of a live page, or null where it is none: nothing but some selectors runs on pages that do not
 * call themselves an article. Reads the page, changes nothing, clones nothing.
 */
export function findArticle(document: Document, address: URL): PageArticle | null {
  const sign = detectArticle(document);
  if (sign === null) return null;
  const node = findLinkedArticle(linkedBlocks(document));
  const root = findArticleRoot(document);
  if (root === null || !hasEnoughProse(root, sign)) return null;
  const map = buildTextMap(root.element);
  const text = map.text.slice(0, MAX_TEXT);
  const { declaredLanguage, ...metadata } = readPageMetadata(document, node, address);
  const article = { id: metadata.url, ...metadata, language: guessLanguage(text, declaredLanguage), text };
  return { article, map };
}

function hasEnoughProse(root: ArticleRoot, sign: ArticleSign): boolean {
  const least = LEAST_PROSE[sign];
  return root.proseLength >= least.length && root.proseCount >= least.count;
}
