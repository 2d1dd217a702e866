import { browser } from 'wxt/browser';
import { NO_RECEIVER, sendToTab } from '@/lib/extension/messages/send.ts';
import { readSettings } from '@/lib/extension/settings/settings.ts';
import { injectReader } from './inject-reader.ts';

/**
 * Puts the reader into a tab where none answers; call it from a view. A click on Recoupe's button has lent it the tab
 * (`activeTab`), so this works without access to sites.
 * @throws Error where the tab has gone or may not be read.
 */
export async function ensureReader(tabId: number): Promise<void> {
  const answer = await sendToTab(tabId, 'page-state', {});
  if (answer.ok || answer.error.area !== NO_RECEIVER) return;
  const { url } = await browser.tabs.get(tabId);
  // It is told only for tabs that may be read; Chrome would wait for a click for ever.
  if (url !== undefined) await injectReader(tabId, url);
}

/** The same for the popup as it opens, where the person wants pages read on a click: that was the click. Never rejects. */
export async function readOnClick(tabId: number): Promise<void> {
  if ((await readSettings()).reading !== 'on-click') return;
  // Pages of the browser itself cannot be read, nor need they.
  await ensureReader(tabId).catch(() => {});
}
