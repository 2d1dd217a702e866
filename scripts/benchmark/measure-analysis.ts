import { existsSync } from 'node:fs';
import type { Article } from '../../lib/engine/article.ts';
import { analyseArticle } from '../../lib/engine/claims/analyse-article.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import { buildIndex } from '../../lib/engine/matching/claim-index.ts';
import { buildDocument } from '../../lib/engine/pack/build-document.ts';
import { formatBytes, plural } from '../commands/figures.ts';
import { loadLanguage } from '../load-language.ts';
import { SOURCES } from '../sources.ts';
import { joinArticles, SENTENCES } from './long-articles.ts';
import { type Measured, measureArticles, type Times } from './measure.ts';
import { readItems } from './read-items.ts';

const CORPUS = 'corpus';
/** Items of the feed that make the articles, and those behind them that make the pack. */
const ARTICLE_ITEMS = 4_000;
const PACK_ITEMS = 4_000;

/** How long the engine takes to load, and to analyse and check long articles. */
export interface AnalysisFigures extends Measured {
  readonly hasFeed: boolean;
  readonly articles: number;
  readonly loadMs: number;
  readonly languageBytes: number;
  /** To analyse the first article, with nothing compiled yet: what a page waits for when the worker has just started. */
  readonly coldMs: number;
  readonly heapBytes: number;
  readonly documentCount: number;
  readonly claimCount: number;
}

/** The figures, with the items and the language they were made with. */
export async function measureAnalysis(count: number): Promise<{
  readonly figures: AnalysisFigures;
  readonly items: readonly Article[];
  readonly language: Language;
}> {
  const before = heapBytes();
  const start = performance.now();
  const language = await loadLanguage();
  const loadMs = performance.now() - start;
  const languageBytes = heapBytes() - before;
  const hasFeed = existsSync(SOURCES.feed);
  const corpus = await readItems([CORPUS], Number.POSITIVE_INFINITY);
  const feed = hasFeed ? await readItems([SOURCES.feed], ARTICLE_ITEMS + PACK_ITEMS) : [];
  const articles = joinArticles([...corpus, ...feed.slice(0, ARTICLE_ITEMS)], count, language);
  const coldMs = timeOf(() => articles.slice(0, 1).map((article) => analyseArticle(article, language)));
  const documents = [...corpus, ...feed.slice(ARTICLE_ITEMS)].map((item) => buildDocument(item, language));
  const index = buildIndex(documents);
  const measured = measureArticles(articles, index, language);
  const figures = {
    ...{ hasFeed, articles: count, loadMs, languageBytes, coldMs, heapBytes: heapBytes() },
    ...{ documentCount: documents.length, claimCount: index.claims.length },
    ...measured,
  };
  return { figures, items: [...corpus, ...feed], language };
}

/** The figures as lines of text. */
export function reportAnalysis(figures: AnalysisFigures): string {
  const { articles, claims, documentCount, claimCount } = figures;
  const source = figures.hasFeed
    ? 'the corpus and news items'
    : `the five articles of the corpus alone, again and again, since ${SOURCES.feed} is not there: the pack is small, and nearly every claim stands in it`;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const times = ({ median, p95 }: Times) => `${ms(median)} median, ${ms(p95)} p95`;
  return [
    `${plural(articles, 'article')} of ${SENTENCES} sentences, ${plural(claims, 'claim')}, made of ${source}`,
    `pack      ${plural(documentCount, 'document')}, ${plural(claimCount, 'claim')}`,
    `language  ${ms(figures.loadMs)}, ${formatBytes(figures.languageBytes)} of heap`,
    `first     ${ms(figures.coldMs)} to analyse an article when nothing is compiled yet`,
    `analyse   ${times(figures.analyse)}`,
    `check     ${times(figures.check)}`,
    `both      ${plural(Math.round(figures.claimsPerSecond), 'claim')} a second`,
    `heap      ${formatBytes(figures.heapBytes)} with pack and index`,
    '',
  ].join('\n');
}

/** Milliseconds something takes. */
function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Bytes in use; after a collection where Node was started with --expose-gc, as `npm run bench` does. */
function heapBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
