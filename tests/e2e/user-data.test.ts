import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { savedFile } from './exported-file.ts';
import { inBrowsers } from './in-browsers.ts';
import { makePackFiles } from './made-pack-files.ts';
import { choosePack, damageRecord, hideMadeMatch, sendFromView, waitForStored } from './stored-data.ts';
import { clickText, waitForText } from './views.ts';

/** Chooses a file of data on the options page. */
async function chooseData(view: Page, path: string): Promise<void> {
  const input = await view.waitForSelector('#data input[type="file"]', { timeout: 20_000 });
  if (input === null) throw new Error('the options page has no field for data');
  await input.uploadFile(path);
}

inBrowsers('user data', (scene) => {
  const files = makePackFiles('Ponts');
  let view: Page;
  beforeAll(async () => {
    view = await scene().session.openExtensionPage('options.html');
    await waitForStored(view, 1, 1);
  });
  afterAll(files.remove);

  test('everything is saved as one file, deleted, and comes back from it', async () => {
    await choosePack(view, files.whole);
    await waitForStored(view, 2, 2);
    // Stored is not drawn yet.
    await view.waitForSelector('.packs > li:has(.unsigned) .switch');
    await view.click('.packs > li:has(.unsigned) .switch');
    await view.waitForSelector('.packs > li[data-off="true"]');
    await clickText(view, '#marks label', 'Strong');
    await hideMadeMatch(view);

    await clickText(view, '#data .button', 'Export my data');
    await waitForText(view, '#data', 'Saved as recoupe-data_');
    const { name } = await savedFile(scene().downloads, '.zip');
    await sendFromView(view, 'delete-everything');
    await view.close();
    view = await scene().session.openExtensionPage('options.html');
    await waitForStored(view, 1, 1);
    await waitForText(view, '#hidden', 'No match is hidden.');

    await chooseData(view, join(scene().downloads, name));
    await waitForText(view, '#data .confirm', 'holds settings, 1 hidden match and 1 pack.');
    await waitForStored(view, 1, 1);
    await clickText(view, '#data .confirm .button', 'Import');
    await waitForText(view, '#data', '“Ponts” is installed.');
    await waitForText(view, '#data', '1 hidden match is added.');
    await waitForStored(view, 2, 2);
    await waitForText(view, '#hidden li', 'Le pont a rouvert.');
    await view.waitForSelector('.packs > li[data-off="true"] .unsigned');
    expect(
      await view.$$eval('#marks input[type="radio"]', (inputs) => inputs.map(({ checked }) => checked)),
    ).toEqual([false, true]);
  });

  test('a file that is no copy of data changes nothing, and says so', async () => {
    await chooseData(view, files.whole);
    await waitForText(view, '#data .failed', 'This did not work');
    await waitForText(view, '#data', 'The file is no copy of data that Recoupe exported');
    await waitForStored(view, 2, 2);
  });

  test('a pack that proves damaged is listed with the reason, named where it is not saved, and removed', async () => {
    await damageRecord(view, 'fr:Ponts');
    await view.close();
    view = await scene().session.openExtensionPage('options.html');
    await waitForText(view, '.packs > li[data-unread]', 'Ponts');
    await waitForText(view, '.packs > li[data-unread]', 'proved damaged and was set aside');
    await clickText(view, '#data .button', 'Export my data');
    await waitForText(view, '#data', '1 pack is not in it:');
    await waitForText(view, '#data li', 'Ponts');
    await clickText(view, '.packs > li[data-unread] .danger', 'Remove');
    await clickText(view, '.packs > li[data-unread] .confirm .danger', 'Remove');
    await waitForStored(view, 1, 1);
    await view.waitForFunction(() => document.querySelector('[data-unread]') === null);
  });

  test('what a newer version of Recoupe stored is told, and left as it is', async () => {
    const newer = { version: 99, value: { what: 'ever' } };
    await view.evaluate(async (settings) => {
      await (globalThis.browser ?? globalThis.chrome)?.storage.local.set({ settings });
    }, newer);
    await view.close();
    view = await scene().session.openExtensionPage('options.html');
    await waitForText(view, '.problems', 'What is stored was written by a newer version');
    await waitForText(view, '.problems', 'Update Recoupe');
    await clickText(view, '#marks label', 'only here');
    await clickText(view, '#data .button', 'Export my data');
    await waitForText(view, '#data', 'it was left as it is. Update Recoupe');
    const kept = await view.evaluate(async () =>
      JSON.stringify(await (globalThis.browser ?? globalThis.chrome)?.storage.local.get('settings')),
    );
    expect(JSON.parse(kept ?? '')).toEqual({ settings: newer });
  });

  test('the browser keeps Recoupe out of private windows, where nothing may be stored', async () => {
    const told = await view.evaluate(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const allowed = await api?.extension.isAllowedIncognitoAccess();
      return JSON.stringify({ allowed, manifest: api?.runtime.getManifest().incognito });
    });
    expect(JSON.parse(told)).toEqual({ allowed: false, manifest: 'not_allowed' });
  });
});
