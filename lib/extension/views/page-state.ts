import { browser } from 'wxt/browser';
import type { PageState } from '@/lib/extension/messages/protocol.ts';
import { NO_RECEIVER, sendToTab } from '@/lib/extension/messages/send.ts';

/** All news sites: the access the content script needs, which Firefox lets a person withhold. */
const SITES = { origins: ['http://*/*', 'https://*/*'] };

/**
 * The tab a view is about: the one its address names (`?tab=7`, for a popup opened as a page), else the active
 * tab of its window; null where there is none.
 */
export async function findTab(address: URL): Promise<number | null> {
  const named = Number(address.searchParams.get('tab') ?? Number.NaN);
  if (Number.isInteger(named) && named >= 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

/** What the page in a tab shows; a tab without content script is no article, or one we may not read. */
export async function readPageState(tabId: number | null): Promise<PageState> {
  if (tabId === null) return { status: 'not-article' };
  const answer = await sendToTab(tabId, 'page-state', {});
  if (answer.ok) return answer.value;
  if (answer.error.area !== NO_RECEIVER) return { status: 'error', error: answer.error };
  return (await browser.permissions.contains(SITES))
    ? { status: 'not-article' }
    : { status: 'no-permission' };
}

/** Asks for access to the sites and loads the tab anew with it; true where it was given. Call it straight from a click. */
export async function requestAccess(tabId: number | null): Promise<boolean> {
  const granted = await browser.permissions.request(SITES);
  if (granted && tabId !== null) await browser.tabs.reload(tabId);
  return granted;
}
