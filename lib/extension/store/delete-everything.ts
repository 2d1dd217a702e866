import { browser } from 'wxt/browser';
import { deleteDatabase } from './database.ts';

/** Deletes all that Recoupe ever stored: the database with its packs, settings, hidden matches, caches. */
export async function deleteEverything(): Promise<void> {
  await deleteDatabase();
  await browser.storage.local.clear();
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
