import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCard, readMarks, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { inBrowsers } from './in-browsers.ts';
import { hideMadeMatch } from './stored-data.ts';
import { clickText, waitForText } from './views.ts';

const PACK = resolve(import.meta.dirname, '../../public/packs/default.recoupe');
const PACK_NAME = 'Poutine à Pyongyang, juin 2024';

/** The words of each element that matches, white space collapsed. */
function wordsOf(view: Page, selector: string): Promise<readonly string[]> {
  return view.$$eval(selector, (found) =>
    found.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
  );
}

/** Chooses a file as a person does in the dialogue. */
async function chooseFile(view: Page, path: string): Promise<void> {
  const input = await view.$('input[type="file"]');
  if (input === null) throw new Error('the options page has no field for files');
  // A file field is what the browser says it is; the type only knows elements.
  const field = await input.toElement('input');
  await field.uploadFile(path);
}

inBrowsers('options', (scene) => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-options-'));
  let view: Page;
  beforeAll(async () => {
    view = await scene().session.openExtensionPage('options.html');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('the pack that ships with the extension is listed with its five articles', async () => {
    await waitForText(view, '.packs h3', PACK_NAME);
    const [facts, origin] = await wordsOf(view, '.packs .facts');
    expect(facts).toMatch(/2023.*2024 · \d+ claims · 5 articles · French$/);
    expect(origin).toMatch(/came with Recoupe.* · \d+ kB$/);
  });

  test('a pack file is imported; chosen again it replaces its older edition; a broken one changes nothing', async () => {
    await chooseFile(view, PACK);
    await waitForText(view, '.imports', `“${PACK_NAME}” is installed.`);
    expect(await wordsOf(view, '.packs h3')).toEqual([PACK_NAME, PACK_NAME]);
    await chooseFile(view, PACK);
    await waitForText(view, '.imports', 'replaced its older edition');
    expect(await wordsOf(view, '.packs h3')).toHaveLength(2);

    const broken = join(folder, 'broken.recoupe');
    writeFileSync(broken, 'no pack');
    await chooseFile(view, broken);
    await waitForText(view, '.imports', 'broken.recoupe: not imported');
    expect(await wordsOf(view, '.packs h3')).toHaveLength(2);
  });

  test('the imported pack is removed after a question', async () => {
    const imported = '.packs > li:has(.facts:not(:first-child))';
    for (const item of await view.$$(imported)) {
      const words = await item.evaluate((element) => element.textContent ?? '');
      if (words.includes('imported on')) await (await item.$('.danger'))?.click();
    }
    await waitForText(view, '.confirm p', `Remove “${PACK_NAME}”`);
    await clickText(view, '.confirm .danger', 'Remove');
    await waitForText(view, '.done', 'was removed');
    expect(await wordsOf(view, '.packs h3')).toEqual([PACK_NAME]);
  });

  test('pages are not compared with a pack that is off', async () => {
    const { session, site } = scene();
    await view.bringToFront();
    await view.click('.packs .switch');
    await view.waitForSelector('.packs > li[data-off="true"]');
    const page = await session.openPage(site.urlOf('004'));
    const popup = await session.openPopup(page);
    await waitForText(popup, 'h1', 'No pack');
    expect(await readMarks(page)).toEqual({ same: [], differs: [] });

    await view.bringToFront();
    await view.click('.packs .switch');
    await view.waitForSelector('.packs > li[data-off="false"]');
    await page.reload();
    await page.bringToFront();
    await waitForMarks(page);
    await Promise.all([popup.close(), page.close()]);
  });

  test('what is marked, and how strongly, shows on the sample at once', async () => {
    const names = () => view.evaluate(() => [...CSS.highlights.keys()].sort());
    expect(await names()).toEqual(['recoupe-differs', 'recoupe-same']);
    await clickText(view, '#marks label', 'only here');
    await clickText(view, '#marks label', 'alike elsewhere');
    await clickText(view, '#marks label', 'Strong');
    const wanted = ['recoupe-differs-strong', 'recoupe-only-here-strong'];
    await view.waitForFunction(
      (keys) => [...CSS.highlights.keys()].sort().join() === keys,
      { polling: 50 },
      wanted.join(),
    );
  });

  test('a site that is switched off is left alone', async () => {
    const { session, site } = scene();
    await view.bringToFront();
    await view.type('#sites input', site.urlOf('001'));
    await clickText(view, '#sites button', 'Add');
    await waitForText(view, '#sites li', new URL(site.origin).hostname);
    const page = await session.openPage(site.urlOf('004'));
    const popup = await session.openPopup(page);
    await waitForText(popup, 'h1', 'Off on this site');
    expect(await readMarks(page)).toEqual({ same: [], differs: [] });
    await Promise.all([popup.close(), page.close()]);
    await clickText(view, '#sites li button', 'Switch on again');
    await waitForText(view, '#sites', 'No site is switched off.');
  });

  test('the chosen language is that of the page and of cards', async () => {
    const { session, site } = scene();
    await clickText(view, '#language label', 'Français');
    await waitForText(view, 'h1', 'Options de Recoupe');
    expect(await view.evaluate(() => document.documentElement.lang)).toBe('fr');
    const page = await session.openPage(site.urlOf('004'));
    await waitForMarks(page);
    const { differs } = await readMarks(page);
    const { lines } = await openCard(session, page, (differs[0] ?? '').slice(0, 40));
    expect(lines.join('\n')).toContain('Aussi dans');
    await page.close();
    await clickText(view, '#language label', 'English');
    await waitForText(view, 'h1', 'Options of Recoupe');
  });

  test('a hidden match is listed with both sentences, and shown again', async () => {
    await hideMadeMatch(view);
    await clickText(view, '#hidden button', 'Show again');
    await waitForText(view, '.done', 'shown again');
    await waitForText(view, '#hidden', 'No match is hidden.');
  });

  test('all data are deleted in two steps; afterwards all is as on the first day', async () => {
    await clickText(view, '#language label', 'Français');
    await waitForText(view, 'h1', 'Options de Recoupe');
    await clickText(view, '#data button', 'Supprimer toutes les données');
    await clickText(view, '#data .confirm button', 'Tout supprimer');
    await waitForText(view, '.done', 'Everything was deleted.');
    await waitForText(view, 'h1', 'Options of Recoupe');
    await waitForText(view, '.packs h3', PACK_NAME);
    expect(await view.$$eval('#marks input', (inputs) => inputs.map(({ checked }) => checked))).toEqual([
      ...[true, true, false],
      ...[true, false],
    ]);
  });
});
