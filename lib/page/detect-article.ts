import { findLinkedNodes, isNewsType } from '@/lib/engine/outlets/linked-nodes.ts';
import { metaContent } from './meta-content.ts';

/** How surely the page's own words call it an article. */
export type ArticleSign = 'news' | 'article';

const DATE_SIGNS =
  'meta[property="article:published_time"], meta[name="article:published_time"], [itemprop="datePublished"], time[datetime]';

/**
 * What the page says it is, by its metadata alone, or null: `news` for news types in JSON-LD, `article` for pages
 * of type article with a date, and for a dated `<article>` under a headline. Runs on every page there is: some
 * selectors and JSON-LD that names an article, no text, no styles.
 */
export function detectArticle(document: Document): ArticleSign | null {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return null;
  const [node] = findLinkedNodes(linkedBlocks(document));
  if (node?.types.some(isNewsType)) return 'news';
  const type = metaContent(document, 'og:type');
  const dated = typeof node?.value.datePublished === 'string' || document.querySelector(DATE_SIGNS) !== null;
  if (type?.toLowerCase() === 'article') return dated || hasNewsMarkup(document) ? 'article' : null;
  // Encyclopaedias and shops name another type, or none with a plain Article beside it; blogs call their posts posts.
  if (type !== null || (node !== undefined && !node.types.includes('BlogPosting'))) return null;
  return hasDatedArticle(document) ? 'article' : null;
}

/** The texts of a page's JSON-LD. */
export function linkedBlocks(document: Document): readonly string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].map((script) => script.textContent ?? '');
}

function hasNewsMarkup(document: Document): boolean {
  return document.querySelector('[itemtype$="NewsArticle"], meta[name="news_keywords"]') !== null;
}

/** Pages with more than this many are lists. */
const MAX_ARTICLES = 100;

/** One dated `<article>` with a headline; lists of teasers have several. */
function hasDatedArticle(document: Document): boolean {
  if (document.querySelector('h1') === null) return false;
  const articles = document.querySelectorAll('article');
  if (articles.length > MAX_ARTICLES) return false;
  const dated = [...articles].filter(
    (article) =>
      article.querySelector('time[datetime]') !== null && article.getElementsByTagName('p').item(2) !== null,
  );
  return dated.length === 1;
}
