import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { readMarks, waitForCard, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { readBadge } from './badge.ts';
import { savedFile } from './exported-file.ts';
import { inBrowsers } from './in-browsers.ts';
import { clickText, waitForText } from './views.ts';

const GROUPS = ['Differences', 'Same fact', 'Only here'] as const;

/** The sentences listed in the group that is chosen now; long ones are cut. */
function listedClaims(popup: Page): Promise<readonly string[]> {
  return popup.$$eval('ul.claims .sentence', (items) => items.map((item) => item.textContent ?? ''));
}

/** The counts on the three group tabs. */
async function groupCounts(popup: Page): Promise<readonly number[]> {
  const labels = await popup.$$eval('fieldset label', (items) => items.map((item) => item.textContent ?? ''));
  return labels.map((label) => Number(/\d+/.exec(label)?.[0]));
}

/** Waits until the list has a length of this kind. */
async function waitForList(popup: Page, isEnough: (count: number) => boolean): Promise<void> {
  await vi.waitFor(async () => expect(isEnough((await listedClaims(popup)).length)).toBe(true), 20_000);
}

inBrowsers('popup', (scene) => {
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    const { session, site } = scene();
    page = await session.openPage(site.urlOf('004'));
    await waitForMarks(page);
    popup = await session.openPopup(page);
    await waitForText(popup, 'h1', 'Poutine se rend en Corée du Nord');
  });

  test('its figures add up, and each group lists as many claims as it says', async () => {
    const sum = await popup.$eval('.sum', (element) => element.textContent ?? '');
    const [reported, count] = (sum.match(/\d+/g) ?? []).map(Number);
    const counts = await groupCounts(popup);
    const [differ = 0, same = 0, onlyHere = 0] = counts;
    expect(reported).toBe(differ + same);
    expect(count).toBe(differ + same + onlyHere);
    expect(reported).toBeGreaterThan(0);
    for (const [index, group] of GROUPS.entries()) {
      await clickText(popup, 'fieldset label', group);
      expect(await listedClaims(popup)).toHaveLength(counts[index] ?? -1);
    }
  });

  test('the search narrows the list to claims with those words', async () => {
    await clickText(popup, 'fieldset label', 'Only here');
    const all = await listedClaims(popup);
    const [first = ''] = all;
    const [word = ''] = (first.match(/[\p{L}-]+/gu) ?? []).sort((a, b) => b.length - a.length);
    await popup.type('input[type="search"]', word);
    await waitForList(popup, (count) => count < all.length);
    expect(await listedClaims(popup)).toContain(first);
    await popup.type('input[type="search"]', ' xyzzy');
    await waitForText(popup, 'main', 'xyzzy”');
    expect(await listedClaims(popup)).toEqual([]);
    await popup.click('input[type="search"]', { count: 3 });
    await popup.keyboard.press('Backspace');
    await waitForList(popup, (count) => count === all.length);
  });

  test('a claim opens to the other outlets’ wordings', async () => {
    await clickText(popup, 'fieldset label', 'Differences');
    await clickText(popup, 'button.disclose', 'Kim Jong Il');
    await waitForText(popup, '.claim-panel', 'reçu par le père de Kim, Kim Il Sung');
  });

  test('“Show on page” scrolls the page to the claim and opens its card', async () => {
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await clickText(popup, 'li.claim:has([aria-expanded="true"]) button.show', 'Show on page');
    await page.bringToFront();
    const card = await waitForCard(scene().session, page);
    expect(card.lines).toContainEqual(expect.stringContaining('Kim Il Sung'));
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  });

  const exports = [
    { label: 'Markdown', ending: '.md', starts: '# [Poutine se rend en Corée du Nord' },
    { label: 'CSV', ending: '.csv', starts: '\uFEFFarticle_outlet,article_published' },
    { label: 'JSON', ending: '.json', starts: '{\n  "format": "recoupe-report"' },
  ] as const;
  test.each(exports)('exports the report as $label', async ({ label, ending, starts }) => {
    await clickText(popup, '.export > button', 'Export');
    await clickText(popup, '.formats button', label);
    const { name, text } = await savedFile(scene().downloads, ending);
    expect(name).toMatch(/^site-non-nomme-texte-cnn-traduit-2_2024-06-19_poutine-se-rend-en-coree-du-nord/);
    expect(text.slice(0, starts.length)).toBe(starts);
    expect(text).toContain('Kim Il Sung');
  });

  test('the icon counts the claims with differences, and says so in words', async () => {
    const [differ] = await groupCounts(popup);
    expect(await readBadge(popup)).toEqual({
      text: String(differ),
      title:
        differ === 1 ? 'Recoupe: 1 claim with differences' : `Recoupe: ${differ} claims with differences`,
    });
  });

  test('switched off for the site, its marks go away at once, and come back when it is switched on', async () => {
    await clickText(popup, 'label.switch', 'On for this site');
    await waitForText(popup, 'h1', 'Off on this site');
    await vi.waitFor(async () => expect(await readMarks(page)).toEqual({ same: [], differs: [] }), 20_000);
    await vi.waitFor(
      async () => expect(await readBadge(popup)).toEqual({ text: '', title: 'Recoupe' }),
      20_000,
    );

    // A page of the site that is opened meanwhile is not read at all.
    const { session, site } = scene();
    const late = await session.openPage(site.urlOf('000'));
    const lateView = await session.openPopup(late);
    await waitForText(lateView, 'h1', 'Off on this site');
    await clickText(lateView, '.notice button', 'Switch on');
    await waitForText(lateView, '.sum', 'reported elsewhere');
    await waitForMarks(late);
    await waitForMarks(page);
    await waitForText(popup, '.sum', 'reported elsewhere');
  });

  test('teasers of other articles are no claims of the article they stand below', async () => {
    const { session, site } = scene();
    const other = await session.openPage(site.urlOf('001'));
    const view = await session.openPopup(other);
    await waitForText(view, 'h1', 'accueille chaleureusement');
    const claims: string[] = [];
    for (const group of GROUPS) {
      await clickText(view, 'fieldset label', group);
      claims.push(...(await listedClaims(view)));
    }
    expect(claims.length).toBeGreaterThan(5);
    expect(claims.filter((text) => /Telegram|Duterte/.test(text))).toEqual([]);
  });
});
