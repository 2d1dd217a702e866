import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyseArticle } from '../lib/engine/claims/analyse-article.ts';
import { buildIndex } from '../lib/engine/matching/claim-index.ts';
import { buildDocument } from '../lib/engine/pack/build-document.ts';
import { joinArticles, SENTENCES } from './benchmark/long-articles.ts';
import { type Measured, measureArticles, type Times } from './benchmark/measure.ts';
import { readItems } from './benchmark/read-items.ts';
import { formatBytes, plural } from './commands/figures.ts';
import { loadLanguage } from './load-language.ts';

const CORPUS = 'corpus';
const FEED = '../shared/corpora/news-feed-fr.jsonl.gz';
/** Items of the feed that make the articles, and those behind them that make the pack. */
const ARTICLE_ITEMS = 4_000;
const PACK_ITEMS = 4_000;

/** Prints how long the engine takes to load, and to analyse and check long articles. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '60' },
      json: { type: 'boolean', default: false },
    },
  });
  const count = Number(values.articles);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`bench: "--articles ${values.articles}" is no number of articles; write one from 1 on`);
  const before = heapBytes();
  const start = performance.now();
  const language = await loadLanguage();
  const loadMs = performance.now() - start;
  const languageBytes = heapBytes() - before;

  const hasFeed = existsSync(FEED);
  const corpus = await readItems([CORPUS], Number.POSITIVE_INFINITY);
  const feed = hasFeed ? await readItems([FEED], ARTICLE_ITEMS + PACK_ITEMS) : [];
  const articles = joinArticles([...corpus, ...feed.slice(0, ARTICLE_ITEMS)], count);
  const coldMs = timeOf(() => articles.slice(0, 1).map((article) => analyseArticle(article, language)));
  const documents = [...corpus, ...feed.slice(ARTICLE_ITEMS)].map((item) => buildDocument(item, language));
  const index = buildIndex(documents);
  const measured = measureArticles(articles, index, language);
  const documentCount = documents.length;
  const claimCount = index.claims.length;
  const heap = heapBytes();
  const figures = {
    hasFeed,
    articles: count,
    sentences: SENTENCES,
    loadMs,
    languageBytes,
    coldMs,
    heapBytes: heap,
  };
  if (values.json)
    process.stdout.write(`${JSON.stringify({ ...figures, documentCount, claimCount, ...measured })}\n`);
  else process.stdout.write(report({ ...figures, documentCount, claimCount, ...measured }));
}

interface Figures extends Measured {
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

function report(figures: Figures): string {
  const { articles, claims, documentCount, claimCount } = figures;
  const source = figures.hasFeed
    ? 'the corpus and news items'
    : `the five articles of the corpus alone, again and again, since ${FEED} is not there: the pack is small, and nearly every claim stands in it`;
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

await main();
