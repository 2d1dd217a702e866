import { isNewsType, type LinkedArticle } from '@/lib/engine/outlets/linked-data.ts';
import { metaContent } from './page-metadata.ts';

/** How surely the page's own words call it an article. */
export type ArticleSign = 'news' | 'article';

const DATE_SIGNS =
  'meta[property="article:published_time"], meta[name="article:published_time"], [itemprop="datePublished"], time[datetime]';

/**
 * What the page says it is, by its metadata alone, or null: `news` for news types in JSON-LD, `article` for pages
 * of type article with a date, and for a dated `<article>` under a headline. Cheap: some selectors, no text read.
 */
export function detectArticle(document: Document, node: LinkedArticle | null): ArticleSign | null {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return null;
  if (node?.types.some(isNewsType)) return 'news';
  const type = metaContent(document, 'og:type');
  const dated = (node?.datePublished ?? null) !== null || document.querySelector(DATE_SIGNS) !== null;
  if (type?.toLowerCase() === 'article') return dated || hasNewsMarkup(document) ? 'article' : null;
  // Encyclopaedias and shops name another type, or none with a plain Article beside it; blogs call their posts posts.
  if (type !== null || (node !== null && !node.types.includes('BlogPosting'))) return null;
  return hasDatedArticle(document) ? 'article' : null;
}

function hasNewsMarkup(document: Document): boolean {
  return document.querySelector('[itemtype$="NewsArticle"], meta[name="news_keywords"]') !== null;
}

/** One dated `<article>` with a headline; lists of teasers have several. */
function hasDatedArticle(document: Document): boolean {
  if (document.querySelector('h1') === null) return false;
  const dated = [...document.querySelectorAll('article')].filter(
    (article) =>
      article.querySelector('time[datetime]') !== null && article.querySelectorAll('p').length >= 3,
  );
  return dated.length === 1;
}
