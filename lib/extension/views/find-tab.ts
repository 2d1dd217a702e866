import { browser } from 'wxt/browser';

/**
 * The tab a view is about: the one its address names (`?tab=7`, for a view opened as a page), else the active tab of
 * the window it is in, or of the one its address names (`?window=3`); null where there is none.
 */
export async function findTab(address: URL): Promise<number | null> {
  const tab = idIn(address, 'tab');
  return tab ?? (await activeTab(idIn(address, 'window')));
}

/**
 * Tells the active tab of the view's window now and whenever another one becomes active, for a view that stays while
 * a reader goes from tab to tab. A view whose address names a tab stays with it.
 * @returns a function that ends it.
 */
export function followActiveTab(address: URL, tell: (tabId: number | null) => void): () => void {
  const tab = idIn(address, 'tab');
  if (tab !== null) {
    tell(tab);
    return () => {};
  }
  let stopped = false;
  const look = async () => {
    const active = await activeTab(idIn(address, 'window'));
    if (!stopped) tell(active);
  };
  // Which window the view is in is asked anew each time: a tab may be dragged out with it.
  const onActivated = () => void look();
  browser.tabs.onActivated.addListener(onActivated);
  void look();
  return () => {
    stopped = true;
    browser.tabs.onActivated.removeListener(onActivated);
  };
}

async function activeTab(windowId: number | null): Promise<number | null> {
  const window = windowId === null ? { currentWindow: true } : { windowId };
  const [active] = await browser.tabs.query({ active: true, ...window });
  return active?.id ?? null;
}

function idIn(address: URL, name: string): number | null {
  const id = Number(address.searchParams.get(name) ?? Number.NaN);
  return Number.isInteger(id) && id >= 0 ? id : null;
}
