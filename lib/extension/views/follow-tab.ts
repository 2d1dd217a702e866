import { browser } from 'wxt/browser';
import { watchSiteAccess } from '@/lib/extension/access/site-access.ts';
import { handle } from '@/lib/extension/messages/handle.ts';
import { followPort } from '@/lib/extension/messages/page-port.ts';
import type { PageEvent } from '@/lib/extension/messages/protocol.ts';
import { watchSettings } from '@/lib/extension/settings/settings.ts';
import { readTabState, type TabState } from './page-state.ts';

/** A tab that a view follows. */
export interface FollowedTab {
  /** Looks again, as after a change that the tab does not tell by itself. */
  readonly look: () => void;
  readonly stop: () => void;
}

/** What happens in a followed tab. */
export interface TabEvents {
  /** What the tab shows, now and whenever it may have changed. */
  readonly onState: (state: TabState) => void;
  /** The claim whose card is open in the page; null for none. */
  readonly onOpened: (claimId: string | null) => void;
}

/**
 * Follows what a tab shows: its loading, its check, its navigation and what changes in the page. It looks once and then
 * only when the page or the browser tells of a change: a reader says when it starts, and all that happens later over a
 * port.
 */
export function followTab(tabId: number, events: TabEvents): FollowedTab {
  let stopped = false;
  /** Counts looks, so that an answer that comes after that of a later look is dropped. */
  let round = 0;
  let closePort: (() => void) | null = null;

  const look = async () => {
    const mine = ++round;
    const tab = await readTabState(tabId);
    if (stopped || mine !== round) return;
    events.onState(tab);
    // Where no reader listens the port ends at once.
    listen();
  };
  const listen = () => {
    closePort ??= followPort(tabId, onEvent, () => {
      closePort = null;
      if (!stopped) events.onOpened(null);
    });
  };
  const onEvent = (event: PageEvent) => {
    if (event.kind === 'opened') events.onOpened(event.id);
    else void look();
  };
  const onUpdated = (id: number, change: { status?: string; url?: string }) => {
    if (id === tabId && (change.status !== undefined || change.url !== undefined)) void look();
  };
  const onStarted = async (from: number | null) => {
    if (from === tabId) await look();
    return null;
  };

  browser.tabs.onUpdated.addListener(onUpdated);
  const stops = [
    watchSettings(() => void look()),
    watchSiteAccess(() => void look()),
    handle({ 'reader-started': (_request, sender) => onStarted(sender.tabId) }),
  ];
  void look();
  return {
    look: () => void look(),
    stop() {
      stopped = true;
      browser.tabs.onUpdated.removeListener(onUpdated);
      for (const stop of stops) stop();
      closePort?.();
    },
  };
}
