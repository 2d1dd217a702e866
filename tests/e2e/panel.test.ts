import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { openCard, readMarks, waitForMarks, waitForNoCard } from '../../scripts/browsers/marked-page.ts';
import { inBrowsers } from './in-browsers.ts';
import { isPanelOpen } from './side-panel.ts';
import { clickText, waitForText } from './views.ts';

const LAST_VISIT = 'Poutine s’est rendu pour la dernière fois en Corée du Nord en 2000';

const OTHER_TITLE = 'Forte forteresse stratégique';

/** The sentences that are lightly marked in a page because a view points at them. */
function pointedAt(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('recoupe-pointed') ?? [])].map((range) => range.toString().slice(0, 40)),
  );
}

/** Waits until nothing in the view matches. The panel is not in front, so that it has no frames to wait by. */
async function waitForNone(view: Page, selector: string): Promise<void> {
  const isGone = (wanted: string) => document.querySelector(wanted) === null;
  await view.waitForFunction(isGone, { polling: 50, timeout: 10_000 }, selector);
}

inBrowsers('side panel', (scene) => {
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    const { session, site } = scene();
    page = await session.openPage(site.urlOf('004'));
    await waitForMarks(page);
    // Not in front: the panel follows the tab that is.
    panel = await session.openExtensionPage('sidepanel.html');
    await page.bringToFront();
    await waitForText(panel, 'h1', 'Poutine se rend en Corée du Nord');
  });

  test('goes to the claim whose card opens in the page', async () => {
    await openCard(scene().session, page, LAST_VISIT);
    await waitForText(panel, '.claim[aria-current=true]', 'Kim Jong Il');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await waitForNone(panel, '.claim[aria-current]');
  });

  test('a claim that is pointed at in it is lightly marked in the page', async () => {
    const { same, differs } = await readMarks(page);
    // The mouse would bring the panel's tab to the front.
    await panel.$eval('button.disclose', (claim) =>
      claim.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })),
    );
    await vi.waitFor(async () => expect(await pointedAt(page)).toHaveLength(1), 5_000);
    expect([...same, ...differs].map((text) => text.slice(0, 40))).toContain((await pointedAt(page))[0]);
    await panel.$eval('ul.claims', (claims) => claims.dispatchEvent(new PointerEvent('pointerleave')));
    await vi.waitFor(async () => expect(await pointedAt(page)).toEqual([]), 5_000);
  });

  test('follows when another tab comes to the front, and when that goes to another page', async () => {
    const { session, site } = scene();
    const other = await session.openPage(site.urlOf('000'));
    await waitForText(panel, 'h1', OTHER_TITLE);
    await other.goto(site.origin);
    await waitForText(panel, 'h1', 'No article here');
    await other.close();
    await page.bringToFront();
    await waitForText(panel, 'h1', 'Poutine se rend en Corée du Nord');
  });

  test('follows the page when its text changes', async () => {
    await page.evaluate((start) => {
      for (const paragraph of document.querySelectorAll('article p')) {
        if (paragraph.textContent?.startsWith(start)) paragraph.textContent = 'Ce passage a été retiré.';
      }
    }, LAST_VISIT);
    await waitForNone(panel, '.claim .show');
  });

  test('opens from the popup', async () => {
    const popup = await scene().session.openPopup(page);
    expect(await isPanelOpen(popup)).toBe(false);
    await clickText(popup, 'footer button', 'Side panel');
    await vi.waitFor(async () => expect(await isPanelOpen(popup)).toBe(true), 5_000);
  });
});
