import { browser } from 'wxt/browser';
import { type PageEvent, pageEventSchema } from './protocol.ts';

/** Name of the port between a page and a view that reads along with it. */
const PORT = 'read-along';

/** The views that read along with this page, as its content script sees them. */
export interface Followers {
  /** Tells all of them; costs nothing where there is none. */
  readonly tell: (event: PageEvent) => void;
  /** Sends all of them away and takes no more. */
  readonly stop: () => void;
}

/**
 * Lets the extension's own views read along with this page. A port goes straight from tab to view, so that what
 * happens in a page never wakes the background, and ends by itself with either of them. Call it once, synchronously.
 */
export function answerFollowers(): Followers {
  const ports = new Set<Port>();
  const onConnect = (port: Port) => {
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    // Whatever has changed since the view last asked, it has not heard of.
    port.postMessage({ kind: 'changed' } satisfies PageEvent);
    port.onDisconnect.addListener(() => ports.delete(port));
  };
  browser.runtime.onConnect.addListener(onConnect);
  return {
    tell: (event) => {
      for (const port of ports) port.postMessage(event);
    },
    stop() {
      browser.runtime.onConnect.removeListener(onConnect);
      for (const port of ports) port.disconnect();
      ports.clear();
    },
  };
}

type Port = ReturnType<typeof browser.tabs.connect>;

/**
 * Hears what the page of a tab tells. What does not fit the schema is passed over.
 * @param onEnd called once when the page has gone, or where no content script listens.
 * @returns a function that ends it; `onEnd` is not called then.
 */
export function followPort(
  tabId: number,
  onEvent: (event: PageEvent) => void,
  onEnd: () => void,
): () => void {
  const port = browser.tabs.connect(tabId, { name: PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const event = pageEventSchema().safeParse(message);
    if (event.success) onEvent(event.data);
  });
  port.onDisconnect.addListener(() => {
    // Reading it keeps Chrome from reporting that nobody listened as an error of ours.
    void browser.runtime.lastError;
    onEnd();
  });
  return () => port.disconnect();
}
