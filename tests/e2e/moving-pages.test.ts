import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import type {} from '../../scripts/browsers/extension-api.ts';
import { readMarks, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { inBrowsers } from './in-browsers.ts';
import { openListener } from './page-report.ts';

const LAST_VISIT = 'Poutine s’est rendu pour la dernière fois en Corée du Nord en 2000';
const OTHER_LAST_VISIT = 'La dernière fois que Poutine s’est rendu en Corée du Nord, c’était en 2000';

/** How long marks and reports may take to follow the page. */
const FOLLOWED = { timeout: 30_000, interval: 100 };

async function allMarks(page: Page): Promise<readonly string[]> {
  const { same, differs } = await readMarks(page);
  return [...same, ...differs].sort();
}

inBrowsers('pages that move', (scene) => {
  test('an article that a front page turns into, without loading, is read', async () => {
    const { session, site } = scene();
    const page = await session.openPage(site.origin);
    await page.evaluate(async (url) => {
      history.pushState(null, '', url);
      const next = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
      document.head.replaceWith(document.adoptNode(next.head));
      document.body.replaceWith(document.adoptNode(next.body));
    }, site.urlOf('004'));
    await waitForMarks(page);
    expect(await allMarks(page)).toContainEqual(expect.stringContaining(LAST_VISIT));
  });

  test('an article that scrolling adds is one of its own, and the popup tells of the one in view', async () => {
    const { session, site } = scene();
    const page = await session.openPage(site.urlOf('004'));
    await waitForMarks(page);
    const first = await allMarks(page);
    await page.evaluate(async (url) => {
      const next = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
      const article = next.querySelector('article');
      if (article === null) return;
      article.setAttribute('data-url', url);
      document.querySelector('main')?.append(document.adoptNode(article));
      // As such sites do once the next article has come into view.
      history.replaceState(null, '', url);
    }, site.urlOf('000'));
    await vi.waitFor(async () => {
      const marks = await allMarks(page);
      expect(marks).toContainEqual(expect.stringContaining(OTHER_LAST_VISIT));
      expect(marks).toEqual(expect.arrayContaining([...first]));
    }, FOLLOWED);
    const articleInView = async () => {
      const state = await session.sendFromBackground(page, { name: 'page-state', request: {} });
      return Reflect.get(
        Object(Reflect.get(Object(Reflect.get(Object(state), 'value')), 'report')),
        'article',
      );
    };
    const wanted = (id: string) => {
      const article = site.articles.find((each) => each.id === id);
      return { title: article?.title, published: article?.published, url: site.urlOf(id) };
    };
    expect(await articleInView()).toMatchObject(wanted('004'));
    await page.evaluate(() => document.querySelectorAll('h1')[1]?.scrollIntoView({ behavior: 'instant' }));
    expect(await articleInView()).toMatchObject(wanted('000'));
  });

  test('marks survive a framework that renders every paragraph anew', async () => {
    const { session, site } = scene();
    const page = await session.openPage(site.urlOf('004'));
    await waitForMarks(page);
    const before = await allMarks(page);
    await page.evaluate(async () => {
      for (let round = 0; round < 5; round += 1) {
        for (const paragraph of document.querySelectorAll('article p')) {
          paragraph.replaceWith(paragraph.cloneNode(true));
        }
        await new Promise(requestAnimationFrame);
      }
    });
    await vi.waitFor(async () => expect(await allMarks(page)).toEqual(before), FOLLOWED);
  });

  test('the entries of a live blog are parts with their own days', async () => {
    const { session, site } = scene();
    const view = await openListener(session);
    await view.evaluate(() => {
      globalThis.heardArticles = [];
    });
    const page = await session.openPage(site.origin);
    await page.evaluate(() => {
      history.pushState(null, '', '/direct');
      const entries = [
        ['2024-06-20', 'Le pont est rouvert', 'La maire de la commune a rouvert le vieux pont mardi matin.'],
        [
          '2024-06-19',
          'Le pont est fermé',
          'Le vieux pont de la commune est fermé depuis lundi soir, selon la mairie.',
        ],
        [
          '2024-06-18',
          'La crue',
          'La rivière a débordé dans la nuit et a inondé douze maisons de la vallée.',
        ],
      ].map(
        ([day, title, text]) =>
          `<div class="entry"><time datetime="${day}T08:00:00+02:00">8h00</time><h3>${title}</h3><p>${text}</p></div>`,
      );
      document.head.innerHTML =
        '<title>Crue</title><script type="application/ld+json">{"@type":"LiveBlogPosting","datePublished":"2024-06-18"}</script>';
      document.body.innerHTML = `<main><h1>La crue dans la vallée, en direct</h1>${entries.join('')}</main>`;
    });
    await vi.waitFor(async () => {
      const heard = await view.evaluate(() => globalThis.heardArticles ?? []);
      const article = Object(heard.at(-1));
      const text = String(Reflect.get(article, 'text'));
      const parts: unknown = Reflect.get(article, 'parts');
      expect(parts).toEqual([
        { start: text.indexOf('8h00\nLe pont est rouvert'), published: '2024-06-20' },
        { start: text.indexOf('8h00\nLe pont est fermé'), published: '2024-06-19' },
        { start: text.indexOf('8h00\nLa crue\n'), published: '2024-06-18' },
      ]);
    }, FOLLOWED);
  });
});
