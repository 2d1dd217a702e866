import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { CARD_HOST } from '../../scripts/browsers/card-host.ts';
import { openCard, readMarks, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import * as hostile from './hostile-scripts.ts';
import { inBrowsers, type Scene } from './in-browsers.ts';

const LAST_VISIT = 'Poutine s’est rendu pour la dernière fois en Corée du Nord en 2000';

/** How long a page may be without an answer to its reader while the extension works on it. */
const LONGEST_BLOCK_MS = 8_000;

const PATIENT = { timeout: 60_000, interval: 200 };

/** Opens an article whose own script runs before everything else of the page. */
async function openHostile({ session, site }: Scene, script: () => void): Promise<Page> {
  const page = await session.openPage(site.origin);
  await page.evaluateOnNewDocument(script);
  await page.goto(site.urlOf('004'));
  return page;
}

/** What the page's own script has noted. */
function notesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => globalThis.hostileNotes ?? []);
}

inBrowsers('hostile pages', (scene) => {
  test('a page that has redefined the language and the DOM is read and marked like any other', async () => {
    const page = await openHostile(scene(), hostile.redefineEverything);
    await waitForMarks(page);
    const card = await openCard(scene().session, page, LAST_VISIT);
    expect(card.lines.join('\n')).toContain('Kim Il Sung');
    expect(await notesOf(page)).toEqual([]);
    await page.close();
  });

  test('a page that waits for the card with an element and observers of its own sees nothing in it', async () => {
    const page = await openHostile(scene(), hostile.waitForCard);
    await waitForMarks(page);
    const card = await openCard(scene().session, page, LAST_VISIT);
    expect(card.lines.join('\n')).toContain('Kim Il Sung');
    const seen = await page.evaluate((selector) => {
      const host = document.querySelector(selector);
      const texts = [
        host?.textContent,
        host?.innerHTML,
        host?.shadowRoot,
        ...(globalThis.hostileNotes ?? []),
      ];
      return texts.filter((text) => text !== '' && text !== null && text !== undefined).map(String);
    }, CARD_HOST);
    expect(seen).toEqual([]);
    await page.close();
  });

  test('a page cannot open a card by events of its own making', async () => {
    const page = await openHostile(scene(), () => {});
    await waitForMarks(page);
    await page.evaluate(hostile.pointAtClaim);
    // Longer than a pointer has to rest, and the page's own clock.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    expect(await page.$(CARD_HOST)).toBe(null);
    // A real pointer still does.
    await openCard(scene().session, page, LAST_VISIT);
    await page.close();
  });

  test('a page that speaks the extension’s messages is answered by nobody', async () => {
    const { session } = scene();
    const page = await openHostile(scene(), hostile.speakMessages);
    await waitForMarks(page);
    const heard = await session.recordMessages();
    await page.evaluate(hostile.speakMessages);
    const answers = await page.evaluate(hostile.askExtension);
    expect(answers.filter((answer) => answer !== 'nobody')).toEqual([]);
    expect((await heard()).filter((name) => name !== 'check-article' && name !== 'article-found')).toEqual(
      [],
    );
    await page.close();
  });

  test('a page that takes the card away or covers it is left in peace, and the next card opens', async () => {
    const { session } = scene();
    const page = await openHostile(scene(), () => {});
    await waitForMarks(page);
    await openCard(session, page, LAST_VISIT);
    await page.evaluate((selector) => document.querySelector(selector)?.remove(), CARD_HOST);
    await page.mouse.move(950, 5, { steps: 3 });
    await vi.waitFor(async () => await openCard(session, page, LAST_VISIT), PATIENT);
    await page.close();
  });

  test('a page that changes its sentences under the pointer gets no card for what is no longer there', async () => {
    const page = await openHostile(scene(), () => {});
    await waitForMarks(page);
    await page.evaluate((start) => {
      for (const paragraph of document.querySelectorAll('article p')) {
        if (paragraph.textContent?.startsWith(start))
          paragraph.textContent = 'Tout autre chose est arrivé ici.';
      }
    }, LAST_VISIT);
    await vi.waitFor(async () => {
      const { same, differs } = await readMarks(page);
      expect([...same, ...differs].filter((text) => text.startsWith(LAST_VISIT))).toEqual([]);
    }, PATIENT);
    await page.close();
  });

  test.for([
    ['that never rests', hostile.neverRest],
    ['that goes to another address all the time', hostile.moveForEver],
    ['of 500,000 text nodes', hostile.manyNodes],
    ['nested 5,000 deep', hostile.deepNodes],
    ['of articles, headlines and times within one another', hostile.nestedSigns],
    ['with one text of 20 million characters', hostile.hugeText],
  ] as const)('a page %s still answers its reader, and so does the popup', async ([, script]) => {
    const { session } = scene();
    const page = await openHostile(scene(), script);
    const longest = await page.evaluate(hostile.longestBlock, 2_000);
    expect(longest).toBeLessThan(LONGEST_BLOCK_MS);
    await vi.waitFor(async () => {
      const answer = await session.sendFromBackground(page, { name: 'page-state', request: {} });
      expect(JSON.stringify(answer)).toMatch(/"status":"(?:report|error|not-article|other-language)"/);
    }, PATIENT);
    await page.close();
  });
});
