import { browser } from 'wxt/browser';
import { createQueue } from '@/lib/extension/background/queue.ts';
import { readSettings, watchSettings } from '@/lib/extension/settings/settings.ts';
import { injectReader } from './inject-reader.ts';
import { SITES, watchSiteAccess } from './site-access.ts';

/** What WXT makes of `entrypoints/loader.content`; it is in no manifest, so that a person can do without it. */
const LOADER = { id: 'loader', file: '/content-scripts/loader.js' } as const;

/** The loader in the pages that are opened, for as long as the person wants every article read. */
export interface LoaderSwitch {
  /** Has pages get the loader or not, as the settings say; those that are open get it where it was missing. */
  readonly set: () => Promise<void>;
  /**
   * Puts the reader into a tab whose page a loader has found to be an article; false where the person does not want
   * that, or no longer: loaders stay in the pages they are in.
   */
  readonly found: (tabId: number, url: string) => Promise<boolean>;
}

/**
 * Keeps the loader in step with the settings and the access to sites, from now on. The browser remembers what is
 * registered, but forgets it with an update of the extension: call `set` after each. Call this once, synchronously.
 */
export function followReading(): LoaderSwitch {
  const queue = createQueue();
  const set = () => queue.run(0, null, setLoader);
  watchSettings(() => void set().catch(console.error));
  // Pages that load from now on get the loader by themselves, those that are open do not.
  watchSiteAccess(() => void queue.run(0, null, lookAtOpenPages).catch(console.error));
  return {
    set,
    found: async (tabId, url) => (await readsEveryArticle()) && (await injectReader(tabId, url)),
  };
}

async function setLoader(): Promise<void> {
  const ids = [LOADER.id];
  const wanted = await readsEveryArticle();
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids })).length > 0;
  if (registered && !wanted) await browser.scripting.unregisterContentScripts({ ids });
  if (registered || !wanted) return;
  await browser.scripting.registerContentScripts([
    {
      id: LOADER.id,
      js: [LOADER.file],
      matches: SITES.origins,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  await lookAtOpenPages();
}

/** Gives the loader to every page that is open and may be read. */
async function lookAtOpenPages(): Promise<void> {
  if (!(await readsEveryArticle())) return;
  // Tabs tell their address only where they may be read: the others are not among these.
  const tabs = await browser.tabs.query({ url: SITES.origins });
  const inject = (tabId: number) =>
    browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [LOADER.file] });
  // A tab may go or be asleep meanwhile; then there is nothing to do.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [inject(id)])));
}

async function readsEveryArticle(): Promise<boolean> {
  return (await readSettings()).reading === 'always';
}
