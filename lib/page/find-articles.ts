import type { Article, ArticlePart } from '@/lib/engine/article.ts';
import { findLinkedArticles } from '@/lib/engine/outlets/linked-data.ts';
import { findArticlePlaces } from './article-places.ts';
import { type ArticleRoot, findArticleRoot } from './article-root.ts';
import { buildTextMap } from './build-text-map.ts';
import { type ArticleSign, detectArticle, linkedBlocks } from './detect-article.ts';
import { guessLanguage } from './guess-language.ts';
import { MAX_PARTS, MAX_TEXT } from './limits.ts';
import { findClockLines, findLiveEntries } from './live-entries.ts';
import { readOwnMetadata } from './own-metadata.ts';
import { readPageMetadata } from './page-metadata.ts';
import type { Sliced } from './slices.ts';
import { type ProseSurvey, surveyProse } from './survey-prose.ts';
import { startsOf, type TextMap } from './text-map.ts';

/** An article of a page: as the engine takes it, and where it stands. */
export interface PageArticle {
  readonly article: Article;
  readonly map: TextMap;
}

/** Prose a page must have, by what its metadata say: a paywalled lead is an article, a dated list of links is none. */
const LEAST_PROSE: Readonly<Record<ArticleSign, { readonly length: number; readonly count: number }>> = {
  news: { length: 150, count: 1 },
  article: { length: 400, count: 3 },
};

/** Articles of one page that are read: nobody scrolls through more. */
const MAX_ARTICLES = 20;

/**
 * The articles of a live page, in its order; none where it is no article. Mostly there is one; infinite scroll
 * makes more. Reads the page, changes nothing, clones nothing.
 */
export function* findArticles(document: Document, address: URL): Sliced<readonly PageArticle[]> {
  const sign = detectArticle(document);
  const { body } = document;
  if (sign === null || body === null) return [];
  yield;
  const nodes = findLinkedArticles(linkedBlocks(document));
  yield;
  const survey = yield* surveyProse(body);
  const places = yield* findArticlePlaces(body, survey);
  const found: PageArticle[] = [];
  for (const { element, headline } of places.slice(0, MAX_ARTICLES)) {
    const root = yield* findArticleRoot(element, survey);
    if (root === null || !hasEnoughProse(root, sign)) continue;
    yield;
    const page = yield* readPageMetadata(document, nodes[0] ?? null, address);
    const { declaredLanguage, ...metadata } =
      headline === null ? page : readOwnMetadata(element, headline, nodes, page, found.length === 0);
    yield;
    const map = yield* buildTextMap(root.element, MAX_TEXT, survey);
    const text = map.text.slice(0, MAX_TEXT);
    const parts = yield* findParts(map, text, survey);
    const id = metadata.url ?? `${page.url}#${found.length}`;
    const language = guessLanguage(text, declaredLanguage);
    const article = { id, ...metadata, language, text, ...(parts.length === 0 ? {} : { parts }) };
    found.push({ article, map });
    yield;
  }
  return found;
}

function hasEnoughProse(root: ArticleRoot, sign: ArticleSign): boolean {
  const least = LEAST_PROSE[sign];
  return root.proseLength >= least.length && root.proseCount >= least.count;
}

/** By markup, which tells days too, else by the times of day that lines begin with. */
function* findParts(map: TextMap, text: string, survey: ProseSurvey): Sliced<readonly ArticlePart[]> {
  const entries = yield* findLiveEntries(map.root, survey);
  const starts = yield* startsOf(
    map,
    entries.map(({ element }) => element),
  );
  const marked = entries.flatMap(({ published }, n) => {
    const start = starts[n] ?? null;
    return start === null || start >= text.length ? [] : [{ start, published }];
  });
  const parts =
    marked.length > 0 ? marked : findClockLines(text).map((start) => ({ start, published: null }));
  return parts.slice(0, MAX_PARTS);
}
