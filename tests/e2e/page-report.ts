import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import type { Article } from '../../lib/engine/article.ts';
import type { BrowserSession } from '../../scripts/browsers/browser-session.ts';
import type {} from '../../scripts/browsers/extension-api.ts';

/** What went to the background for a page and what came back. */
export interface CheckedPage {
  /** As the content script sent it. */
  readonly article: Article;
  /** As the page keeps it; to be compared, not to be relied on. */
  readonly report: unknown;
}

declare global {
  /** Requests of the messages `check-article` that the extension's own pages heard. */
  var heardArticles: unknown[] | undefined;
}

/** Longest wait for a report; a worker's first one reads lexicon and pack. */
const REPORT_MS = 30_000;

const article: z.ZodMiniType<Article> = z.object({
  id: z.string(),
  url: z.nullable(z.string()),
  outlet: z.string(),
  title: z.string(),
  published: z.nullable(z.string()),
  language: z.string(),
  text: z.string(),
  credits: z.array(z.string()),
});

const state = z.object({ ok: z.literal(true), value: z.object({ status: z.string(), report: z.unknown() }) });

/** Opens an article and waits for its report; `view` must come from `openListener`. */
export async function checkPage(session: BrowserSession, view: Page, url: string): Promise<CheckedPage> {
  await view.evaluate(() => {
    globalThis.heardArticles = [];
  });
  const page = await session.openPage(url);
  const end = Date.now() + REPORT_MS;
  for (;;) {
    const answer = state.safeParse(await askState(view));
    if (answer.success && answer.data.value.status === 'report') {
      const heard = await view.evaluate(() => globalThis.heardArticles ?? []);
      await page.close();
      return { article: article.parse(heard.at(-1)), report: answer.data.value.report };
    }
    if (Date.now() > end) throw new Error(`${url}: no report after ${REPORT_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A page of the extension that from now on hears the articles which content scripts send to the background. */
export async function openListener(session: BrowserSession): Promise<Page> {
  const view = await session.openExtensionPage('options.html');
  await view.evaluate(() => {
    globalThis.heardArticles = [];
    const api = globalThis.browser ?? globalThis.chrome;
    api?.runtime.onMessage.addListener((message) => {
      if (Reflect.get(Object(message), 'name') === 'check-article')
        globalThis.heardArticles?.push(Reflect.get(Object(message), 'request'));
    });
  });
  return view;
}

/** How many articles a page of `openListener` has heard. */
export function countHeard(view: Page): Promise<number> {
  return view.evaluate(() => globalThis.heardArticles?.length ?? 0);
}

/** Waits until it has heard more than that; looks as often as the driver allows. */
export async function waitForHeard(view: Page, known: number): Promise<void> {
  const end = Date.now() + REPORT_MS;
  while ((await countHeard(view)) <= known)
    if (Date.now() > end) throw new Error(`no article was sent in ${REPORT_MS / 1000} s`);
}

/** What the content script of the tab in front answers; null while it is not there yet. */
async function askState(view: Page): Promise<unknown> {
  const text = await view.evaluate(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [tab] = (await api?.tabs.query({ active: true, currentWindow: true })) ?? [];
    if (tab?.id === undefined) return 'null';
    const message = { name: 'page-state', request: {} };
    const answer = await api?.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null);
    // As text: Firefox's driver loses an object that stands in an answer twice.
    return JSON.stringify(answer ?? null);
  });
  return JSON.parse(text);
}
