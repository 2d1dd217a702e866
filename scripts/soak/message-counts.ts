import type { Page } from 'puppeteer-core';
import type {} from '../browsers/extension-api.ts';

declare global {
  /** How often each message of a page reached the extension, in the view that counts. */
  var messageCounts: Record<string, number> | undefined;
}

/** Has a page of the extension count the messages that pages send. */
export async function countMessages(view: Page): Promise<void> {
  await view.evaluate(() => {
    const counts: Record<string, number> = {};
    globalThis.messageCounts = counts;
    (globalThis.browser ?? globalThis.chrome)?.runtime.onMessage.addListener((message) => {
      const name = String(Reflect.get(Object(message), 'name'));
      counts[name] = (counts[name] ?? 0) + 1;
    });
  });
}

/** How often each message was heard so far, by its name. */
export async function readCounts(view: Page): Promise<Readonly<Record<string, number>>> {
  return (await view.evaluate(() => globalThis.messageCounts)) ?? {};
}
