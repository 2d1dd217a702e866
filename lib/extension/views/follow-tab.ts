import { browser } from 'wxt/browser';
import { followPort } from '@/lib/extension/messages/page-port.ts';
import type { PageEvent, PageState } from '@/lib/extension/messages/protocol.ts';
import { watchSettings } from '@/lib/extension/settings/settings.ts';
import { readTabState, type TabState } from './page-state.ts';

/** Pause between two looks at a page that is still loading or being checked. */
const PAUSE_MS = 400;

/** Looks at a page that is no article: its reader may still be on the way, ten seconds in a tab behind others. */
const MAX_LOOKS_AT_NOTHING = 25;

/** States in which no content script is in the page. */
const UNREAD: readonly PageState['status'][] = ['not-article', 'no-permission', 'site-off'];

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
 * Follows what a tab shows: its loading, its check, its navigation and what changes in the page. Looks again and again
 * while something is under way, and otherwise only when the page or the browser tells of a change.
 */
export function followTab(tabId: number, events: TabEvents): FollowedTab {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let nothing = 0;
  /** Counts looks, so that an answer that comes after that of a later look is dropped. */
  let round = 0;
  let closePort: (() => void) | null = null;

  const look = async () => {
    clearTimeout(timer);
    const mine = ++round;
    const tab = await readTabState(tabId);
    if (stopped || mine !== round) return;
    events.onState(tab);
    const { status } = tab.state;
    if (status === 'not-article') nothing += 1;
    if (!UNREAD.includes(status)) listen();
    if (status === 'working' || (status === 'not-article' && nothing < MAX_LOOKS_AT_NOTHING)) {
      timer = setTimeout(look, PAUSE_MS);
    }
  };
  const lookAfresh = () => {
    nothing = 0;
    void look();
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
    if (id === tabId && (change.status !== undefined || change.url !== undefined)) lookAfresh();
  };

  browser.tabs.onUpdated.addListener(onUpdated);
  const stopSettings = watchSettings(lookAfresh);
  void look();
  return {
    look: lookAfresh,
    stop() {
      stopped = true;
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      stopSettings();
      closePort?.();
    },
  };
}
