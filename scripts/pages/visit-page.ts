import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import type { BrowserSession } from '../browsers/browser-session.ts';
import type {} from '../browsers/extension-api.ts';
import { measureCard } from './measure-card.ts';
import { measureBareHeap, measureHeap } from './measure-heap.ts';
import { type MainThreadTime, measureMainThread } from './measure-main-thread.ts';
import { type MarkedSentence, readMarkedSentences } from './structural-check.ts';

/** What the extension made of one page. */
export interface Visit {
  /** The page's state, such as `report`, `not-article` or `other-language`. */
  readonly status: string;
  /** Where the reader was brought in, and its articles were found: null otherwise. */
  readonly article: z.infer<typeof articleShape> | null;
  /** Of an article in a language that is not read. */
  readonly language: string | null;
  readonly claims: readonly string[];
  readonly marked: readonly MarkedSentence[];
  /** Parts of a live blog; 0 for an article of one piece. */
  readonly parts: number;
  /** Null in Firefox. */
  readonly time: MainThreadTime | null;
  /** Of the first card that is opened, on top of that; null in Firefox, and where nothing is marked. */
  readonly card: MainThreadTime | null;
  /** What the extension adds to the page's heap; null in Firefox. */
  readonly heapBytes: number | null;
}

declare global {
  /** Parts of the article that went to the background last, in the page that hears of it. */
  var heardParts: number | undefined;
}

const articleShape = z.object({
  title: z.string(),
  outlet: z.string(),
  published: z.nullable(z.string()),
  language: z.string(),
});

const stateShape = z.object({
  ok: z.literal(true),
  value: z.object({
    status: z.string(),
    language: z.optional(z.string()),
    report: z.optional(z.object({ article: articleShape, claims: z.array(z.object({ text: z.string() })) })),
  }),
});

/** A page that has no reader after this time has none. */
const LOADED_MS = 8_000;

/** Longest wait for a report. */
const REPORT_MS = 120_000;

/** Opens a page and waits until the extension has come to rest; `view` is any page of the extension. */
export async function visitPage(
  session: BrowserSession,
  view: Page,
  blank: string,
  url: string,
): Promise<Visit> {
  const page = await session.openPage(blank);
  try {
    const stop = session.name === 'chromium' ? await measureMainThread(page) : null;
    await view.evaluate(() => {
      globalThis.heardParts = 0;
    });
    // A script of the page's own may go on to an address that there is none behind; the page is there by then.
    await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => null);
    const state = await settledState(view);
    // Marks are painted, and late work is done.
    await new Promise((done) => setTimeout(done, 500));
    const time = stop === null ? null : await stop();
    const heapBytes =
      session.name === 'chromium' ? (await measureHeap(page)) - (await measureBareHeap(page, url)) : null;
    const marked = await page.evaluate(readMarkedSentences);
    const card = session.name === 'chromium' && marked.length > 0 ? await measureCard(page, view) : null;
    return {
      status: state?.status ?? 'not-article',
      article: state?.report?.article ?? null,
      language: state?.report?.article.language ?? state?.language ?? null,
      claims: state?.report?.claims.map(({ text }) => text) ?? [],
      marked,
      parts: await view.evaluate(() => globalThis.heardParts ?? 0),
      time,
      card,
      heapBytes,
    };
  } finally {
    await page.close();
  }
}

/** Makes a page of the extension hear how many parts the last article has that went to the background. */
export async function hearParts(view: Page): Promise<void> {
  await view.evaluate(() => {
    const api = globalThis.browser ?? globalThis.chrome;
    api?.runtime.onMessage.addListener((message) => {
      if (Reflect.get(Object(message), 'name') !== 'check-article') return;
      const parts: unknown = Reflect.get(Object(Reflect.get(Object(message), 'request')), 'parts');
      globalThis.heardParts = Array.isArray(parts) ? parts.length : 0;
    });
  });
}

async function settledState(view: Page): Promise<z.infer<typeof stateShape>['value'] | null> {
  const started = Date.now();
  for (;;) {
    const answer = stateShape.safeParse(await askState(view));
    const waited = Date.now() - started;
    if (answer.success && answer.data.value.status !== 'working') return answer.data.value;
    if (!answer.success && waited > LOADED_MS) return null;
    if (waited > REPORT_MS) throw new Error(`pages: no report after ${REPORT_MS / 1000} s`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

function askState(view: Page): Promise<unknown> {
  return view.evaluate(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [tab] = (await api?.tabs.query({ active: true, currentWindow: true })) ?? [];
    if (tab?.id === undefined) return null;
    const message = { name: 'page-state', request: {} };
    return (await api?.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null)) ?? null;
  });
}
