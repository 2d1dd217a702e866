import type { Page } from 'puppeteer-core';
import type {} from '../../scripts/browsers/extension-api.ts';
import { waitForText } from './views.ts';

/** What Recoupe has stored in the browser. */
export interface StoredData {
  readonly databases: readonly string[];
  /** Records by store; null where there is no database. */
  readonly packs: number | null;
  readonly parts: number | null;
}

/** Looks into the browser's storage from one of the extension's pages, without making a database where there is none. */
export function readStoredData(view: Page): Promise<StoredData> {
  return view.evaluate(async () => {
    const databases = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    if (!databases.includes('recoupe')) return { databases, packs: null, parts: null };
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('recoupe'));
    const transaction = database.transaction(['packs', 'parts']);
    const count = (store: string) => settle(transaction.objectStore(store).count());
    const [packs, parts] = await Promise.all([count('packs'), count('parts')]);
    database.close();
    return { databases, packs, parts };
  });
}

/** Changes a pack's stored record so that no build can read it. */
export async function damageRecord(view: Page, id: string): Promise<void> {
  await view.evaluate(async (key) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('recoupe'));
    const packs = database.transaction('packs', 'readwrite').objectStore('packs');
    await settle(packs.put({ ...(await settle(packs.get(key))), enabled: 'perhaps' }));
    database.close();
  }, id);
}

/** Waits until that many packs and parts are stored. @throws Error telling what is stored where they are not in time. */
export async function waitForStored(view: Page, packs: number, parts: number): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    const stored = await readStoredData(view);
    if (stored.packs === packs && stored.parts === parts) return;
    if (Date.now() > end)
      throw new Error(`stored: ${JSON.stringify(stored)}, not ${packs} packs, ${parts} parts`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Sends a message to the background as a view does; its answer. */
export function sendFromView(view: Page, name: string, request: object = {}): Promise<unknown> {
  return view.evaluate((message) => (globalThis.browser ?? globalThis.chrome)?.runtime.sendMessage(message), {
    name,
    request,
  });
}

/** Hides a match between two made sentences and waits until the options page lists it. */
export async function hideMadeMatch(view: Page): Promise<void> {
  const side = { text: 'Le pont est fermé.', outlet: 'Journal', title: 'Le pont', url: null };
  const there = { ...side, text: 'Le pont a rouvert.', outlet: 'Gazette' };
  const hiddenAt = new Date().toISOString();
  await sendFromView(view, 'hide-match', { key: 'made', hiddenAt, here: side, there });
  await waitForText(view, '#hidden li', 'Le pont a rouvert.');
}

/** Chooses a pack file on the options page. */
export async function choosePack(view: Page, path: string): Promise<void> {
  const input = await view.waitForSelector('input[type="file"][accept=".recoupe"]', { timeout: 20_000 });
  if (input === null) throw new Error('the options page has no field for pack files');
  await input.uploadFile(path);
}
