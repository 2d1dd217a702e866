import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { readMarks, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { inBrowsers } from './in-browsers.ts';
import { makePackFiles } from './made-pack-files.ts';
import { choosePack, readStoredData, sendFromView, waitForStored } from './stored-data.ts';
import { waitForText } from './views.ts';

/** Room that Firefox is told to give an extension, in kB: a fifth of its preference. */
const ROOM_KB = 60_000;

inBrowsers(
  'store',
  (scene) => {
    const files = makePackFiles('Ponts');
    afterAll(files.remove);

    test('two pages that ask a worker that rests at once are both answered', async () => {
      const { session, site } = scene();
      const first = await session.openPage(site.urlOf('004'));
      await waitForMarks(first);
      await session.stopBackground();
      const pages = await Promise.all(['004', '000'].map((id) => session.openPage(site.urlOf(id))));
      for (const page of pages) {
        await page.bringToFront();
        await waitForMarks(page);
      }
      expect(await readMarks(pages[0] ?? first)).toEqual(await readMarks(first));
    });

    test('an import that is killed half-way leaves what was there, and the next one sweeps it', async () => {
      const { session } = scene();
      const view = await session.openExtensionPage('options.html');
      await waitForStored(view, 1, 1);
      await choosePack(view, files.long(48_000_000));
      const watcher = await session.openExtensionPage('options.html');
      while (((await readStoredData(watcher)).parts ?? 0) < 4) {}
      await view.close();
      expect((await readStoredData(watcher)).packs).toBe(1);
      expect((await readStoredData(watcher)).parts).toBeGreaterThan(2);
      await choosePack(watcher, files.whole);
      await waitForStored(watcher, 2, 2);
      await watcher.close();
    });

    test('a dropped pack is imported', async () => {
      const view = await scene().session.openExtensionPage('options.html');
      await view.waitForSelector('.import');
      await view.evaluate(
        (bytes) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([Uint8Array.from(bytes)], 'dropped.recoupe'));
          for (const type of ['dragover', 'drop']) {
            const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
            document.querySelector('.import')?.dispatchEvent(event);
          }
        },
        [...readFileSync(files.whole)],
      );
      await waitForText(view, '.imports', 'replaced its older edition');
      await waitForStored(view, 2, 2);
      await view.close();
    });

    test('an import tells how far it is, and leaves nothing where it is cancelled', async () => {
      const view = await scene().session.openExtensionPage('options.html');
      await view.waitForSelector('.import');
      // The page watches itself: the import may be over before a driver has looked.
      await view.evaluate(() => {
        const watch = new MutationObserver(() => {
          const bar = document.querySelector<HTMLProgressElement>('.imports progress[value]');
          if (bar === null || bar.value === 0 || bar.value >= bar.max) return;
          watch.disconnect();
          document.querySelector<HTMLElement>('.import .choose .link')?.click();
        });
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      });
      await choosePack(view, files.long(48_000_000));
      await waitForText(view, '.imports', 'cancelled');
      await waitForStored(view, 2, 2);
      await view.close();
    });

    test('a page is checked again after the browser’s data were cleared under it', async () => {
      const { session, site } = scene();
      const first = await session.openPage(site.urlOf('004'));
      await waitForMarks(first);
      const view = await session.openExtensionPage('options.html');
      await view.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase('recoupe');
            request.onsuccess = () => resolve();
            request.onerror = () => reject(request.error);
          }),
      );
      await view.close();
      const second = await session.openPage(site.urlOf('004'));
      await waitForMarks(second);
      expect(await readMarks(second)).toEqual(await readMarks(first));
    });

    test('“delete everything” leaves nothing behind', async () => {
      const { session } = scene();
      // Not the options page: it lists the packs anew, for which the one that ships is imported again.
      const view = await session.openExtensionPage('popup.html');
      expect(await sendFromView(view, 'delete-everything')).toEqual({ ok: true, value: null });
      const left = await view.evaluate(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        return {
          databases: await indexedDB.databases(),
          caches: await caches.keys(),
          local: await api?.storage.local.get(null),
        };
      });
      expect(left).toEqual({ databases: [], caches: [], local: {} });
    });
  },
  {
    firefoxPreferences: {
      'extensions.background.idle.timeout': 5_000,
    },
  },
);

inBrowsers(
  'full store',
  (scene) => {
    const files = makePackFiles('Ponts');
    afterAll(files.remove);

    test('a full disk is told with the megabytes that are missing, and leaves nothing of the file', async () => {
      const view = await scene().session.openExtensionPage('options.html');
      await waitForStored(view, 1, 1);
      await choosePack(view, files.long(100_000_000));
      await waitForText(view, '#app', 'MB on the disk or remove another pack');
      await waitForStored(view, 1, 1);
    });
  },
  // Chromium's protocol overrides the quota of web pages and not, as of 156, that of extensions (2026-11-25).
  {
    browsers: ['firefox'],
    firefoxPreferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': ROOM_KB * 5 },
  },
);
