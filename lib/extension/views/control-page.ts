import { browser } from 'wxt/browser';
import { ensureReader } from '@/lib/extension/access/ensure-reader.ts';
import { requestSiteAccess } from '@/lib/extension/access/site-access.ts';
import { failureOf } from '@/lib/extension/messages/failure.ts';
import { NO_RECEIVER, sendToTab } from '@/lib/extension/messages/send.ts';
import { type FollowedTab, followTab } from './follow-tab.ts';
import type { TabState } from './page-state.ts';
import { switchSite } from './switch-site.ts';

/** What a view shows at one moment. */
export interface PageModel extends TabState {
  /** The claim whose card is open in the page; null for none. */
  readonly opened: string | null;
}

/** A view's hold on the page in a tab. None of its functions throws. */
export interface PageControl {
  /** Turns to another tab; null for none. */
  readonly goTo: (tabId: number | null) => void;
  /** Scrolls the page to the claim and opens its card; false where it is no longer there. */
  readonly show: (claimId: string) => Promise<boolean>;
  readonly point: (claimId: string | null) => void;
  /** Has the page checked again; loads it anew where nobody in it answers. */
  readonly retry: () => Promise<void>;
  /** Switches the site in the tab on or off. */
  readonly switchSite: (on: boolean) => Promise<void>;
  /** Has the page read, this time, by the leave that a click on Recoupe's button gives. */
  readonly analyse: () => Promise<void>;
  /** Asks for access to sites; open pages are read then. Call it straight from a click. */
  readonly grant: () => Promise<void>;
}

/** Follows the page of a tab for a view; `tell` gets what is to be shown, each time that it has changed. */
export function controlPage(tell: (model: PageModel) => void): PageControl {
  let tab: { readonly id: number; readonly followed: FollowedTab } | null = null;
  let model: PageModel = { state: { status: 'not-article' }, site: null, opened: null };
  const update = (change: Partial<PageModel>) => {
    model = { ...model, ...change };
    tell(model);
  };
  const attempt = async (work: Promise<unknown>, area: string) => {
    try {
      await work;
      tab?.followed.look();
    } catch (error) {
      update({ state: { status: 'error', error: failureOf(error, area) } });
    }
  };
  return {
    goTo(id) {
      if (id !== null && id === tab?.id) return;
      tab?.followed.stop();
      tab = null;
      if (id === null) return update({ state: { status: 'not-article' }, site: null, opened: null });
      model = { ...model, opened: null };
      const onOpened = (opened: string | null) => opened !== model.opened && update({ opened });
      tab = { id, followed: followTab(id, { onState: update, onOpened }) };
    },
    async show(claimId) {
      if (tab === null) return false;
      const answer = await sendToTab(tab.id, 'show-claim', { id: claimId });
      return answer.ok && answer.value;
    },
    point(claimId) {
      if (tab !== null) void sendToTab(tab.id, 'point-at-claim', { id: claimId });
    },
    async retry() {
      if (tab === null) return;
      const answer = await sendToTab(tab.id, 'check-again', {});
      if (!answer.ok && answer.error.area === NO_RECEIVER) await browser.tabs.reload(tab.id);
      tab.followed.look();
    },
    async switchSite(on) {
      if (tab === null || model.site === null) return;
      await attempt(switchSite(model.site, on, tab.id), 'settings');
    },
    async analyse() {
      if (tab !== null) await attempt(ensureReader(tab.id), 'this page');
    },
    async grant() {
      await attempt(requestSiteAccess(), 'permissions');
    },
  };
}
