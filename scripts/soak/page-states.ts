import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import type {} from '../browsers/extension-api.ts';

/** What the extension says of the page in a tab. */
export interface KnownState {
  /** Such as `report` or `other-language`. */
  readonly status: string;
  /** Title of the reported article; null without a report. */
  readonly title: string | null;
}

const answerShape = z.object({
  ok: z.literal(true),
  value: z.object({
    status: z.string(),
    report: z.optional(z.object({ article: z.object({ title: z.string() }) })),
  }),
});

/** Pause between two questions. A hidden view may sleep for a second in Firefox, so the pause is ours. */
const PAUSE_MS = 40;

/** The state of the page in a tab at this moment; null where no reader is in it. `view` is any page of the extension. */
export async function readState(view: Page, tabId: number): Promise<KnownState | null> {
  const json = await view.evaluate(async (id) => {
    const api = globalThis.browser ?? globalThis.chrome;
    const message = { name: 'page-state', request: {} };
    const answer = await api?.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
    // As text, and without the claims: a report of a long article is large.
    return JSON.stringify(answer ?? null, (key, value) => (key === 'claims' ? [] : value));
  }, tabId);
  const answer = answerShape.safeParse(JSON.parse(json));
  if (!answer.success) return null;
  const { status, report } = answer.data.value;
  return { status, title: report?.article.title ?? null };
}

/** How many of the tabs with these addresses have their answer, as soon as all have or the time is over. */
export async function answersOfTabs(view: Page, urls: readonly string[], limitMs: number): Promise<number> {
  const started = performance.now();
  for (;;) {
    const answered = await view.evaluate(countAnswers, urls);
    if (answered === urls.length || performance.now() - started > limitMs) return answered;
    await new Promise((done) => setTimeout(done, 5 * PAUSE_MS));
  }
}

/** Runs in a page of the extension. */
async function countAnswers(urls: readonly string[]): Promise<number> {
  const api = globalThis.browser ?? globalThis.chrome;
  const tabs = (await api?.tabs.query({})) ?? [];
  const statuses = tabs
    .filter(({ url }) => url !== undefined && urls.includes(url))
    .map(async ({ id }) => {
      const message = { name: 'page-state', request: {} };
      const answer = await api?.tabs.sendMessage(id ?? 0, message, { frameId: 0 }).catch(() => null);
      return Reflect.get(Object(Reflect.get(Object(answer), 'value')), 'status');
    });
  const told = await Promise.all(statuses);
  return told.filter((status) => status !== undefined && status !== 'working').length;
}

/**
 * Waits until a tab's page has its answer, and of the article with that title where one is named.
 * @returns how long that took, in ms; null where it did not come in time.
 */
export async function waitForAnswer(
  view: Page,
  tabId: number,
  title: string | null,
  limitMs: number,
): Promise<number | null> {
  const started = performance.now();
  for (;;) {
    const state = await readState(view, tabId);
    const waited = performance.now() - started;
    if (state !== null && state.status !== 'working' && (title === null || state.title === title))
      return waited;
    if (waited > limitMs) return null;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}
