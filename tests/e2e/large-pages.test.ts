import { expect, test } from 'vitest';
import { readMarks, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { inBrowsers } from './in-browsers.ts';

const LAST_VISIT = 'Poutine s’est rendu pour la dernière fois en Corée du Nord en 2000';

/** Elements of a page with long comment threads and tables. */
const NODES = 50_000;

/** Text of the longest pages there are, UTF-16 units. */
const LENGTH = 2_000_000;

inBrowsers('large pages', (scene) => {
  test('an article among 50,000 nodes is marked, and the page lives on', async () => {
    const { session, site } = scene();
    const page = await session.openPage(site.origin);
    await page.evaluate(
      async (url, nodes) => {
        const next = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
        const article = next.querySelector('article');
        for (let n = 0; n < nodes / 2; n += 1) {
          const row = next.createElement('p');
          row.append(n % 50 === 0 ? `Ligne ${n} ` : '', next.createElement('b'));
          article?.append(row);
        }
        history.pushState(null, '', url);
        document.head.replaceWith(document.adoptNode(next.head));
        document.body.replaceWith(document.adoptNode(next.body));
      },
      site.urlOf('004'),
      NODES,
    );
    await waitForMarks(page);
    const { same, differs } = await readMarks(page);
    expect([...same, ...differs].some((text) => text.startsWith(LAST_VISIT))).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('article *').length)).toBeGreaterThan(NODES);
  });

  test('the beginning of two megabytes of text is marked', async () => {
    const { session, site } = scene();
    const page = await session.openPage(site.origin);
    await page.evaluate(
      async (url, length) => {
        const next = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
        const paragraph = next.createElement('p');
        paragraph.textContent = 'Abonnez-vous ! '.repeat(length / 'Abonnez-vous ! '.length);
        next.querySelector('article')?.append(paragraph);
        history.pushState(null, '', url);
        document.head.replaceWith(document.adoptNode(next.head));
        document.body.replaceWith(document.adoptNode(next.body));
      },
      site.urlOf('004'),
      LENGTH,
    );
    await waitForMarks(page);
    const { same, differs } = await readMarks(page);
    expect([...same, ...differs].some((text) => text.startsWith(LAST_VISIT))).toBe(true);
  });
});
