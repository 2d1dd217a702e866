import type { Page } from 'puppeteer-core';
import type {} from '../browsers/extension-api.ts';
import { waitForCardHost } from '../browsers/marked-page.ts';
import { type MainThreadTime, measureMainThread } from './measure-main-thread.ts';

/** A card's last piece of work is done by then. */
const SHOWN_MS = 300;

/**
 * What the page's first card costs, opened as by the key for the next claim; `view` is any page of the extension.
 * Null where the page has no marked claim. Chromium only.
 */
export async function measureCard(page: Page, view: Page): Promise<MainThreadTime | null> {
  const stop = await measureMainThread(page);
  const stepped = await view.evaluate(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [tab] = (await api?.tabs.query({ active: true, currentWindow: true })) ?? [];
    const message = { name: 'step-claim', request: { direction: 'next' } };
    const answer = await api?.tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 }).catch(() => null);
    return Reflect.get(Object(answer), 'value') === true;
  });
  if (stepped) {
    await waitForCardHost(page);
    await new Promise((done) => setTimeout(done, SHOWN_MS));
  }
  const time = await stop();
  return stepped ? time : null;
}
