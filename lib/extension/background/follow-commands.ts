import { browser } from 'wxt/browser';
import { injectReader } from '@/lib/extension/access/inject-reader.ts';
import { mayRead } from '@/lib/extension/access/site-access.ts';
import type { Result } from '@/lib/extension/messages/protocol.ts';
import { NO_RECEIVER, sendToTab } from '@/lib/extension/messages/send.ts';
import { readSettings } from '@/lib/extension/settings/settings.ts';

/**
 * Passes the keyboard shortcuts on to the page in front. Where pages are read only when the person asks, the first one
 * has the page read: a shortcut lends the tab (`activeTab`) as a click does. Call it once, synchronously.
 */
export function followCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id === undefined) return;
    const answer = await pass(id, command);
    if (answer !== null && !answer.ok && answer.error.area === NO_RECEIVER) await readOnKey(id);
  });
}

async function readOnKey(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  // The browser's own pages have no address for us, and cannot be read.
  if (url === undefined) return;
  // Where every article gets a reader by itself, a page without one is no article.
  if ((await readSettings()).reading === 'always' && (await mayRead(url))) return;
  await injectReader(tabId, url);
}

async function pass(tabId: number, command: string): Promise<Result<boolean> | null> {
  switch (command) {
    case 'next-claim':
      return await sendToTab(tabId, 'step-claim', { direction: 'next' });
    case 'previous-claim':
      return await sendToTab(tabId, 'step-claim', { direction: 'previous' });
    case 'toggle-card':
      return await sendToTab(tabId, 'toggle-card', {});
    default:
      return null;
  }
}
