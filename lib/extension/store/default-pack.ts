import { browser } from 'wxt/browser';
import { importPack } from './import-pack.ts';
import { DEFAULT_PACK_ID } from './pack-records.ts';
import { readPacks } from './read-packs.ts';
import { withDatabase } from './with-database.ts';

/** Where the pack that ships with the extension lies within it. */
const DEFAULT_PACK_PATH = '/packs/default.recoupe';

/** Name of the fact in the `state` store that a person removed the pack that ships with the extension. */
export const DEFAULT_PACK_REMOVED = 'default-pack-removed';

/**
 * Imports the pack that ships with the extension, in place of an older one of it; a person who removed it does not get
 * it back.
 * @returns false where nothing was imported: it was removed, or this build ships none.
 * @throws PackError or RecoupeError as any import; the installed one stays.
 */
export function importDefaultPack(): Promise<boolean> {
  return navigator.locks.request(LOCK, importShipped);
}

/** Imports the default pack where none is there that this build reads, as after the browser's data were cleared. */
export async function ensureDefaultPack(): Promise<void> {
  const isInstalled = async () =>
    (await withDatabase(readPacks)).entries.some(({ id }) => id === DEFAULT_PACK_ID);
  if (await isInstalled()) return;
  // Another context may be at it: then it is there when the lock is ours.
  await navigator.locks.request(LOCK, async () => (await isInstalled()) || (await importShipped()));
}

/** Held while the default pack is imported, so that it is not imported twice at once. */
const LOCK = 'recoupe-default-pack';

async function importShipped(): Promise<boolean> {
  if (await withDatabase((database) => database.get('state', DEFAULT_PACK_REMOVED))) return false;
  // The extension's own file: this is no request to the network.
  const response = await fetch(new URL(DEFAULT_PACK_PATH, browser.runtime.getURL('/'))).catch(() => null);
  if (response === null || !response.ok) return false;
  await importPack(await response.blob(), 'shipped');
  return true;
}
