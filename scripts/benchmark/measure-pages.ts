import type { ContenderFigures } from './contender-figures.ts';
import type { PageSearcher } from './contenders/contender.ts';
import { timesOf } from './measure.ts';
import type { PageQuery } from './page-query.ts';

/** Candidates that count. */
const CANDIDATES = 50;
/** Asked for, so that so many are left without those of the page's own outlet. */
const ASKED = 150;
/** Times each page is asked, and how long that may take; one round is made in any case. */
const ROUNDS = 3;
const ROUNDS_MS = 120_000;

/** Opens an index as a fresh process would and asks all pages; gives what is known after each step, which may take minutes. */
export async function* measurePages(
  open: () => Promise<PageSearcher>,
  pages: readonly PageQuery[],
  outletOf: Uint16Array,
): AsyncGenerator<Partial<ContenderFigures>, undefined> {
  const timed = pages.filter((page) => page.timed);
  const [first] = timed;
  if (!first) throw new Error('bench: no page to ask');
  const before = await memoryInUse();
  const start = performance.now();
  const searcher = await open();
  await searcher.search(first, ASKED);
  const firstAnswerMs = performance.now() - start;
  yield { firstAnswerMs };
  const page: number[] = [];
  const roundsStart = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0 && performance.now() - roundsStart > ROUNDS_MS) break;
    for (const each of timed) page.push(await timeOf(() => searcher.search(each, ASKED)));
  }
  const asked = { firstAnswerMs, page: timesOf(page), heapBytes: (await memoryInUse()) - before };
  yield asked;
  const recall = await recallOf(searcher, pages, outletOf);
  const cold = searcher.bytesRead() === null ? null : await askCold(open, timed);
  yield {
    ...asked,
    recall,
    cold: cold && timesOf(cold.times),
    coldBytes: cold && timesOf(cold.bytes).median,
  };
  return undefined;
}

async function askCold(open: () => Promise<PageSearcher>, pages: readonly PageQuery[]) {
  const times: number[] = [];
  const bytes: number[] = [];
  for (const page of pages) {
    let read = 0;
    times.push(
      await timeOf(async () => {
        const searcher = await open();
        await searcher.search(page, ASKED);
        read = searcher.bytesRead() ?? 0;
      }),
    );
    bytes.push(read);
  }
  return { times, bytes };
}

async function recallOf(
  searcher: PageSearcher,
  pages: readonly PageQuery[],
  outletOf: Uint16Array,
): Promise<number> {
  let found = 0;
  let all = 0;
  for (const page of pages) {
    if (page.claims.every(({ gold }) => gold.length === 0)) continue;
    const answers = await searcher.search(page, ASKED);
    for (const [n, { gold }] of page.claims.entries()) {
      const foreign = (answers[n] ?? []).filter((id) => !page.own.includes(outletOf[id] ?? -1));
      const best = new Set(foreign.slice(0, CANDIDATES));
      all += gold.length;
      found += gold.filter((id) => best.has(id)).length;
    }
  }
  return all === 0 ? 0 : found / all;
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Collections until nothing more goes away: some things need a second one. */
const COLLECTIONS = 4;

/** After collections: the process is started with --expose-gc. */
async function memoryInUse(): Promise<number> {
  for (let n = 0; n < COLLECTIONS; n++) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
