import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openCard, readMarks, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { buildGallery } from '../../scripts/shots/build-gallery.ts';
import { showState, showViewState } from '../../scripts/shots/gallery-shots.ts';
import { CARD_STATES } from '../components/gallery/card-states.ts';
import { VIEW_STATE_NAMES } from '../components/gallery/view-state-names.ts';
import { violations } from './axe.ts';
import { inBrowsers, type Scene } from './in-browsers.ts';
import { clickText, waitForText } from './views.ts';

/** What axe finds in the made-up states of card and popup, each line with the state's name before it. */
async function violationsOfStates(
  { session, site }: Scene,
  dress: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const gallery = await buildGallery();
  const openEmpty = async () => {
    const page = await session.openPage(`${site.origin}/empty`);
    await dress(page);
    return page;
  };
  const stage = { openEmpty, language: 'en' } as const;
  const found: string[] = [];
  const look = async (name: string, page: Page) => {
    found.push(...(await violations(page)).map((line) => `${name}: ${line}`));
    await page.close();
  };
  for (const { name } of CARD_STATES) await look(name, await showState(stage, gallery, name));
  for (const name of VIEW_STATE_NAMES) await look(name, await showViewState(stage, gallery, name));
  return found;
}

/** A page with nothing in it but the card's own markup and styles. */
async function showBare({ session, site }: Scene, html: string): Promise<Page> {
  const page = await session.openPage(`${site.origin}/bare`);
  const head = '<head><meta charset="utf-8"><title>Card</title></head>';
  await page.setContent(
    `<!doctype html><html lang="en">${head}<body><main><h1>Card</h1>${html}</main></body></html>`,
  );
  return page;
}

inBrowsers('accessibility', (scene) => {
  test('the popup is without violations in all its groups and with a claim opened', async () => {
    const { session, site } = scene();
    const page = await session.openPage(site.urlOf('004'));
    await waitForMarks(page);
    const popup = await session.openPopup(page);
    await popup.setViewport({ width: 400, height: 600 });
    await waitForText(popup, 'h1', 'Corée du Nord');
    for (const group of ['Only here', 'Same fact', 'Differences']) {
      await clickText(popup, 'fieldset label', group);
      expect(await violations(popup)).toEqual([]);
    }
    await clickText(popup, 'button.disclose', '');
    await waitForText(popup, '.claim-panel', '');
    expect(await violations(popup)).toEqual([]);
  });

  test('the side panel is without violations, narrow and wide, with a claim and the formats unfolded', async () => {
    const { session, site } = scene();
    const page = await session.openPage(site.urlOf('004'));
    await waitForMarks(page);
    const panel = await session.openPanel(page);
    await waitForText(panel, 'h1', 'Corée du Nord');
    await clickText(panel, 'button.disclose', '');
    await clickText(panel, '.export > button', 'Export');
    for (const width of [280, 640]) {
      await panel.setViewport({ width, height: 700 });
      expect(await violations(panel)).toEqual([]);
    }
  });

  test('the popup of a page that is no article is without violations', async () => {
    const { session, site } = scene();
    const popup = await session.openPopup(await session.openPage(site.origin));
    await waitForText(popup, 'h1', 'No article here');
    expect(await violations(popup)).toEqual([]);
  });

  test.each([
    { path: 'options.html', selector: 'h2', text: 'Packs' },
    { path: 'welcome.html', selector: 'h1', text: 'Welcome' },
    { path: 'demo.html', selector: '[role="status"]', text: 'Rest the pointer' },
  ])('$path is without violations, wide and narrow', async ({ path, selector, text }) => {
    const view = await scene().session.openExtensionPage(path);
    await waitForText(view, selector, text);
    expect(await violations(view)).toEqual([]);
    await view.setViewport({ width: 400, height: 800 });
    expect(await violations(view)).toEqual([]);
    // Nothing is cut off, and nobody has to scroll sideways.
    expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  });

  test('the card is without violations in every state it can be in', async () => {
    expect(await violationsOfStates(scene(), async () => {})).toEqual([]);
  });

  // axe cannot look into the card's closed root, so the open card's own markup and styles are put into a bare page.
  test('the open card is without violations', async () => {
    const { session, site } = scene();
    const page = await session.openPage(site.urlOf('004'));
    await waitForMarks(page);
    const { same, differs } = await readMarks(page);
    for (const sentence of [differs[0], same[0]]) {
      if (sentence === undefined) continue;
      const { html } = await openCard(session, page, sentence.slice(0, 40));
      const bare = await showBare(scene(), html);
      expect(await violations(bare)).toEqual([]);
      await bare.close();
      await page.bringToFront();
    }
  });
});

inBrowsers(
  'accessibility in dark colours',
  (scene) => {
    test('popup, card, options and first run are without violations', async () => {
      const { session, site } = scene();
      const page = await session.openPage(site.urlOf('004'));
      await waitForMarks(page);
      const { same, differs } = await readMarks(page);
      const { html } = await openCard(session, page, (differs[0] ?? same[0] ?? '').slice(0, 40));
      const popup = await session.openPopup(page);
      await waitForText(popup, 'h1', 'Corée du Nord');
      await clickText(popup, 'button.disclose', '');
      const options = await session.openExtensionPage('options.html');
      const welcome = await session.openExtensionPage('welcome.html');
      for (const view of [popup, options, welcome, await showBare(scene(), html)]) {
        await view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        expect(await violations(view)).toEqual([]);
      }
    });

    test('so is the card in every state', async () => {
      const dress = (page: Page) =>
        page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await violationsOfStates(scene(), dress)).toEqual([]);
    });
  },
  // Firefox's driver cannot choose the colours; the style sheets are the same.
  { browsers: ['chromium'] },
);
