import { expect, test } from 'vitest';
import { browse } from '../../scripts/soak/browse.ts';
import { countMessages, readCounts } from '../../scripts/soak/message-counts.ts';
import { countMarksAlone, openAtOnce } from '../../scripts/soak/open-at-once.ts';
import { corpusPages, type SoakPage, type SoakSite } from '../../scripts/soak/soak-pages.ts';
import { watchExtension } from '../../scripts/soak/watch-extension.ts';
import { inBrowsers, type Scene } from './in-browsers.ts';

// `npm run soak` does the same with fifty tabs and thousands of visits, and measures memory.

const pages = corpusPages().filter(({ name }) => name === '002' || name === '004');
const siteOf = ({ site }: Scene): SoakSite => ({
  blank: `${site.origin}/`,
  urlOf: ({ name }) => `${site.origin}/${name}`,
});

inBrowsers('a busy reader', (scene: () => Scene) => {
  let articles: ReadonlyMap<SoakPage, number> = new Map();

  test('eight tabs opened at once get the marks each article has by itself, and no card', async () => {
    const { session } = scene();
    const view = await session.openExtensionPage('options.html');
    articles = await countMarksAlone(session, view, siteOf(scene()), pages);
    const found = await openAtOnce(session, view, siteOf(scene()), articles, 8);
    expect(found).toMatchObject({ tabs: 8, unanswered: 0, otherMarks: 0, cards: 0 });
  });

  test('of twenty visits no answer is lost, no card doubled, nothing left behind, and nothing logged', async () => {
    const { session } = scene();
    const view = await session.openExtensionPage('options.html');
    const watch = await watchExtension(session, view);
    await countMessages(view);
    const listeners: number[] = [];
    const browsed = await browse({
      ...{ session, view, site: siteOf(scene()), articles, others: [], tabs: 3, visits: 20 },
      signal: new AbortController().signal,
      async onVisit({ visits }, within) {
        if (visits % 10 === 0) listeners.push((await watch.measure(within)).pageListeners ?? 0);
      },
    });
    expect(browsed).toMatchObject({
      visits: 20,
      unanswered: 0,
      missingCards: 0,
      doubledCards: 0,
      troubles: [],
    });
    expect(browsed.cards).toBeGreaterThan(0);
    expect((await readCounts(view))['check-article']).toBeGreaterThanOrEqual(browsed.awaited);
    // In a page that is never loaded anew each article takes its listeners with it. Firefox does not count them.
    expect(listeners[1]).toBe(listeners[0]);
    expect(await watch.errors()).toEqual([]);
  });
});
