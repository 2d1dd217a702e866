import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { readMarks, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { inBrowsers } from './in-browsers.ts';
import { isAsServed } from './served-page.ts';
import { waitForText } from './views.ts';

const LAST_VISIT = 'Poutine s’est rendu pour la dernière fois en Corée du Nord en 2000';
const OTHER_LAST_VISIT = 'La dernière fois que Poutine s’est rendu en Corée du Nord, c’était en 2000';

/** How long the marks may take to follow a change of the page. */
const FOLLOWED = { timeout: 30_000, interval: 100 };

async function allMarks(page: Page): Promise<readonly string[]> {
  const { same, differs } = await readMarks(page);
  return [...same, ...differs];
}

/** What follows the headline of an English page; any language but French will do. */
const ENGLISH = [
  'The old bridge of the town has been closed to traffic since Monday evening, the council said.',
  'A crack was found in one of the piers after the flood of last week, and it is still growing.',
  'People who live on the other bank will have to take the road through the valley for months.',
];

inBrowsers('changing pages', (scene) => {
  test('a page that is no article gets no marks, no card and no message to the background', async () => {
    const { session, site } = scene();
    const messages = await session.recordMessages();
    const front = await session.openPage(site.origin);
    const popup = await session.openPopup(front);
    await waitForText(popup, 'h1', 'No article here');
    await front.bringToFront();
    await front.mouse.move(300, 200, { steps: 5 });

    // An article read later shows that messages are seen at all.
    await waitForMarks(await session.openPage(site.urlOf('004')));
    expect((await messages()).filter((name) => name === 'check-article')).toHaveLength(1);
    expect(await allMarks(front)).toEqual([]);
    expect(await isAsServed(front)).toBe(true);
  });

  test('marks vanish with the text they stood on, and the others stay', async () => {
    const { session, site } = scene();
    const page = await session.openPage(site.urlOf('004'));
    await waitForMarks(page);
    const before = await allMarks(page);
    const gone = before.filter((text) => text.startsWith(LAST_VISIT));
    expect(gone).toHaveLength(1);
    await page.evaluate((start) => {
      for (const paragraph of document.querySelectorAll('article p')) {
        if (paragraph.textContent?.startsWith(start)) paragraph.textContent = 'Ce passage a été retiré.';
      }
    }, LAST_VISIT);
    await vi.waitFor(
      async () => expect(await allMarks(page)).toEqual(before.filter((text) => !gone.includes(text))),
      FOLLOWED,
    );
  });

  test('marks follow when the page goes to another article without loading', async () => {
    const { session, site } = scene();
    const page = await session.openPage(site.urlOf('004'));
    await waitForMarks(page);
    await page.evaluate(async (url) => {
      // As single-page sites do: first the address, then, when it has come, the text.
      history.pushState(null, '', url);
      const next = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
      document.head.replaceWith(document.adoptNode(next.head));
      document.body.replaceWith(document.adoptNode(next.body));
    }, site.urlOf('000'));
    await vi.waitFor(async () => {
      const marks = await allMarks(page);
      expect(marks).toContainEqual(expect.stringContaining(OTHER_LAST_VISIT));
      expect(marks.filter((text) => text.startsWith(LAST_VISIT))).toEqual([]);
    }, FOLLOWED);
  });

  test('an article in another language is not sent to the background, and the popup names its language', async () => {
    const { session, site } = scene();
    const messages = await session.recordMessages();
    const page = await session.openPage(site.urlOf('004'));
    await waitForMarks(page);
    const sent = (await messages()).filter((name) => name === 'check-article').length;
    await page.evaluate((sentences) => {
      history.pushState(null, '', '/english');
      document.documentElement.lang = 'en';
      const paragraphs = document.querySelectorAll('article p:not(.date)');
      for (const [n, paragraph] of paragraphs.entries()) {
        paragraph.textContent = sentences[n % sentences.length] ?? '';
      }
    }, ENGLISH);
    await vi.waitFor(async () => expect(await allMarks(page)).toEqual([]), FOLLOWED);
    await vi.waitFor(async () => {
      const state = await session.sendFromBackground(page, { name: 'page-state', request: {} });
      expect(state).toEqual({ ok: true, value: { status: 'other-language', language: 'en' } });
    }, FOLLOWED);
    const popup = await session.openPopup(page);
    await waitForText(popup, 'h1', 'Not in a language Recoupe reads');
    await waitForText(popup, 'p', 'Language of this article: English.');
    expect((await messages()).filter((name) => name === 'check-article')).toHaveLength(sent);
  });
});
