import { browser } from 'wxt/browser';
import { mayRead } from '@/lib/extension/access/site-access.ts';
import type { PageState } from '@/lib/extension/messages/protocol.ts';
import { NO_RECEIVER, sendToTab } from '@/lib/extension/messages/send.ts';
import { readSettings } from '@/lib/extension/settings/settings.ts';
import { isSiteOff, siteOf } from '@/lib/extension/settings/sites.ts';

/** What a view shows of a tab. */
export interface TabState {
  readonly state: PageState;
  /** The site in the tab, whether it is switched on or off; null where it is no web page or may not be known. */
  readonly site: string | null;
}

/** What the page in a tab shows; a tab without content script is no article, one switched off, or one that is not read. */
export async function readTabState(tabId: number | null): Promise<TabState> {
  if (tabId === null) return { state: { status: 'not-article' }, site: null };
  // The address is told only where we may read the page, so that no further permission is needed.
  const url = (await browser.tabs.get(tabId).catch(() => null))?.url ?? '';
  const site = siteOf(url);
  if (site !== null && isSiteOff(await readSettings(), url)) {
    return { state: { status: 'site-off', site }, site };
  }
  return { state: await askPage(tabId, url), site };
}

async function askPage(tabId: number, url: string): Promise<PageState> {
  const answer = await sendToTab(tabId, 'page-state', {});
  if (answer.ok) return answer.value;
  if (answer.error.area !== NO_RECEIVER) return { status: 'error', error: answer.error };
  if ((await readSettings()).reading === 'on-click') return { status: 'on-click' };
  return (await mayRead(url)) ? { status: 'not-article' } : { status: 'no-permission' };
}
