import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../lib/engine/article.ts';
import { joinArticles } from './benchmark/long-articles.ts';
import { type BrowserFigures, measureInBrowser } from './benchmark/measure-in-browser.ts';
import { readItems } from './benchmark/read-items.ts';
import { BROWSER_NAMES } from './browsers/browser-name.ts';
import { loadLanguage } from './load-language.ts';
import { SOURCES } from './sources.ts';
import { readGoldSets } from './training/gold-set.ts';

/** Items that make pages. */
const ITEMS = 4_000;

/** Prints what packs cost in Chromium and Firefox: import, waking up, pages. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { articles: { type: 'string', default: '40' }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const packs = positionals.length > 0 ? positionals : ['public/packs/default.recoupe'];
  const pages = await readPages(Number(values.articles));
  for (const pack of packs) {
    for (const name of BROWSER_NAMES) {
      const figures = await measureInBrowser(name, pack, pages);
      process.stdout.write(values.json ? `${JSON.stringify({ pack, ...figures })}\n` : report(pack, figures));
    }
  }
}

/** Pages by their kind: of one labelled event each, saved ones, and made of many items; of the corpus where these are missing. */
async function readPages(count: number): Promise<Readonly<Record<string, readonly Article[]>>> {
  const language = await loadLanguage();
  if (!existsSync(SOURCES.gold) || !existsSync(SOURCES.pages) || !existsSync(SOURCES.feed))
    return { 'a warm page': joinArticles(await readItems(['corpus'], ITEMS), count, language) };
  const events = readGoldSets(SOURCES.gold);
  const saved = await readItems([SOURCES.pages], Number.POSITIVE_INFINITY);
  return {
    'of one event': events.flatMap(({ articles }) =>
      joinArticles(articles, Math.ceil(count / events.length), language),
    ),
    'saved from sites': saved.filter(({ language }) => language === 'fr'),
    'of many items': joinArticles(await readItems([SOURCES.feed], ITEMS), count, language),
  };
}

function report(pack: string, figures: BrowserFigures): string {
  const { browser, packBytes, importRate, longestGapMs, open, first, warm, heapBytes } = figures;
  const ms = ({ median, p95 }: { readonly median: number; readonly p95: number }) =>
    `${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`;
  const read = ({ bytes, reads }: { readonly bytes: number; readonly reads: number }) =>
    `${(bytes / 1_000).toFixed(0)} kB in ${reads} reads`;
  return [
    `${basename(pack)}, ${(packBytes / 1e6).toFixed(1)} MB, in ${browser}`,
    `  import               ${importRate.toFixed(0)} MB/s, interface held for ${longestGapMs.toFixed(0)} ms at most`,
    `  new worker, ready    ${ms(open)}`,
    `  new worker, a page   ${ms(first)}; ${read(first)}`,
    ...Object.entries(warm).map(([kind, cost]) => `  ${kind.padEnd(20)} ${ms(cost)}; ${read(cost)}`),
    `  memory               ${heapBytes === null ? 'not told' : `${(heapBytes / 1e6).toFixed(0)} MB`}`,
    '',
  ].join('\n');
}

await main();
