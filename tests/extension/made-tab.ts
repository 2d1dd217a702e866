import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageEvent, PageState } from '@/lib/extension/messages/protocol.ts';

/** A made-up tab whose page answers views as a content script does. */
export interface MadeTab {
  readonly id: number;
  /** What the page shows from now on; null where no content script is in it. */
  state: PageState | null;
  /** How often the page was asked for its state. */
  readonly looks: () => number;
  /** Requests of all messages but `page-state`, in order. */
  readonly heard: readonly { readonly name: string; readonly request: unknown }[];
  /** Tells over the ports that views have opened, as far as they are open. */
  readonly tell: (event: PageEvent | object) => void;
  /** How many ports are open. */
  readonly ports: () => number;
  /** Ends all ports, as a page does when it goes away. */
  readonly leave: () => void;
  /** Has the content script of a tab say that it reads from now on. */
  readonly startReader: (tabId: number) => Promise<unknown>;
  /** Has the browser say that a page has loaded in the tab. */
  readonly load: () => Promise<unknown>;
}

/** Opens the tab in the fake browser. */
export async function makeTab(
  state: PageState | null,
  url = 'https://www.courrier.example/pont',
): Promise<MadeTab> {
  const opened = await fakeBrowser.tabs.create({ url });
  const id = opened.id ?? 0;
  const ports = new Set<MadePort>();
  const heard: { name: string; request: unknown }[] = [];
  let looks = 0;
  const tab: MadeTab = {
    id,
    state,
    looks: () => looks,
    heard,
    tell: (event) => {
      for (const port of ports) port.tell(event);
    },
    ports: () => ports.size,
    leave() {
      const gone = [...ports];
      ports.clear();
      for (const port of gone) port.end();
    },
    startReader: (tabId) =>
      fakeBrowser.runtime.onMessage.trigger(
        { name: 'reader-started', request: {} },
        { id: fakeBrowser.runtime.id, url, tab: { ...opened, id: tabId } },
        () => {},
      ),
    load: () => fakeBrowser.tabs.onUpdated.trigger(id, { status: 'complete' }, opened),
  };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_id: number, message: unknown) => {
    const { name, request } = Object(message);
    if (tab.state === null) throw new Error('Could not establish connection. Receiving end does not exist.');
    if (name === 'page-state') looks += 1;
    else heard.push({ name, request });
    return { ok: true, value: name === 'page-state' ? tab.state : true };
  });
  vi.spyOn(fakeBrowser.tabs, 'connect').mockImplementation(() => {
    const port = makePort(() => ports.delete(port));
    ports.add(port);
    // The browser's type asks for more than anything here uses.
    return Object.assign(Object.create(null), port);
  });
  return tab;
}

type MadePort = ReturnType<typeof makePort>;

function makePort(disconnect: () => void) {
  let hear = (_message: unknown) => {};
  let end = () => {};
  return {
    tell: (message: unknown) => hear(message),
    end: () => end(),
    disconnect,
    onMessage: {
      addListener: (listener: typeof hear) => {
        hear = listener;
      },
    },
    onDisconnect: {
      addListener: (listener: typeof end) => {
        end = listener;
      },
    },
  };
}
