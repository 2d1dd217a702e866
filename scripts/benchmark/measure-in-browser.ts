import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Article } from '../../lib/engine/article.ts';
import type { BrowserName } from '../browsers/browser-name.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import type { Cost } from './browser/figures.ts';
import { type Times, timesOf } from './measure.ts';

/** Times of checks, with the medians of what they read. */
export interface CheckTimes extends Times {
  readonly bytes: number;
  readonly reads: number;
}

/** What a pack costs in one browser. */
export interface BrowserFigures {
  readonly browser: string;
  readonly packBytes: number;
  /** Millions of bytes a second, stored and verified. */
  readonly importRate: number;
  /** Longest time in which the importing page could do nothing else. */
  readonly longestGapMs: number;
  /** From a new worker to its first answer: language data, packs, one page. */
  readonly first: CheckTimes;
  /** The part of it before the page: language data and packs. */
  readonly open: Times;
  /** A page that a running worker checks, by the kind of pages. */
  readonly warm: Readonly<Record<string, CheckTimes>>;
  /** Page and worker after all pages, less before any; null where the browser does not tell. */
  readonly heapBytes: number | null;
}

/** New workers that are started: enough for a 95th percentile that is not the slowest. */
const STARTS = 21;

/** Longest wait for one answer of a browser: large packs on a busy machine. */
const ANSWER_MS = 600_000;

/**
 * Imports a pack into a browser and checks pages against it, in a worker with the extension's own store and engine.
 * @param pages articles by their kind; new workers are started with those of the first kind
 * @throws Error where the browser is not installed or does not start.
 */
export async function measureInBrowser(
  name: BrowserName,
  packPath: string,
  pages: Readonly<Record<string, readonly Article[]>>,
): Promise<BrowserFigures> {
  const [starters = []] = Object.values(pages);
  const pack = readFileSync(packPath);
  const server = await serve(await bundle(), pack);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('bench: the server has no port');
  const browser = await launch(name);
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(ANSWER_MS);
    await page.goto(`http://127.0.0.1:${address.port}/`);
    await page.waitForFunction(() => globalThis.bench !== undefined);
    const before = await memoryOf(page);
    const imported = await page.evaluate(() => globalThis.bench?.importPack('/pack'));
    const opens: Cost[] = [];
    const firsts: Cost[] = [];
    for (let n = 0; n < STARTS; n++) {
      const [open, first] = await startAnew(page, starters[n % starters.length]);
      opens.push(open);
      firsts.push({
        ms: open.ms + first.ms,
        reads: open.reads + first.reads,
        bytes: open.bytes + first.bytes,
      });
    }
    const warm: Record<string, CheckTimes> = {};
    for (const [kind, articles] of Object.entries(pages)) {
      const costs: Cost[] = [];
      for (const article of articles) costs.push(await ask(page, { do: 'check', article }));
      warm[kind] = summarise(costs);
    }
    const after = await memoryOf(page);
    return {
      browser: await browser.version(),
      packBytes: pack.length,
      importRate: pack.length / 1_000 / (imported?.ms ?? Number.NaN),
      longestGapMs: imported?.longestGapMs ?? Number.NaN,
      open: timesOf(opens.map(({ ms }) => ms)),
      first: summarise(firsts),
      warm,
      heapBytes: before === null || after === null ? null : after - before,
    };
  } finally {
    await browser.close().catch(() => {});
    server.close();
    server.closeAllConnections();
  }
}

async function startAnew(page: Page, article: Article | undefined): Promise<readonly [Cost, Cost]> {
  if (article === undefined) throw new Error('bench: there are no articles');
  await page.evaluate(() => globalThis.bench?.startWorker());
  return [await ask(page, { do: 'open' }), await ask(page, { do: 'check', article })];
}

async function ask(page: Page, request: { do: 'open' } | { do: 'check'; article: Article }): Promise<Cost> {
  const cost = await page.evaluate((asked) => globalThis.bench?.ask(asked), request);
  if (cost === undefined) throw new Error('bench: the page was left');
  return cost;
}

async function memoryOf(page: Page): Promise<number | null> {
  return (await page.evaluate(() => globalThis.bench?.memoryBytes())) ?? null;
}

function summarise(costs: readonly Cost[]): CheckTimes {
  const times = (read: (cost: Cost) => number) => timesOf(costs.map(read));
  return {
    ...times(({ ms }) => ms),
    bytes: times(({ bytes }) => bytes).median,
    reads: times(({ reads }) => reads).median,
  };
}

function launch(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(`bench: no ${name} is installed`);
  const options = { executablePath, headless: true, protocolTimeout: ANSWER_MS };
  if (name === 'firefox') return puppeteer.launch({ ...options, browser: 'firefox' });
  // Chromium refuses its sandbox to root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'];
  return puppeteer.launch({ ...options, args });
}

/** The code of page and worker by its address. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const root = resolve(import.meta.dirname, '../..');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: {
        input: {
          page: resolve(import.meta.dirname, 'browser/bench-page.ts'),
          worker: resolve(import.meta.dirname, 'browser/bench-worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  return new Map(
    outputs.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code] as const] : [])),
  );
}

/** Serves code and pack to a page that is isolated from others, which browsers ask for before they tell memory. */
function serve(code: ReadonlyMap<string, string>, pack: Buffer): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const script = code.get(path);
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    const type = script === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
    response.setHeader('content-type', path === '/pack' ? 'application/octet-stream' : type);
    response.end(path === '/pack' ? pack : (script ?? '<script type="module" src="/page.js"></script>'));
  });
  return new Promise((done, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => done(server));
  });
}
