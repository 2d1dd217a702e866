import type { BrowserName } from '../browsers/browser-name.ts';
import { buildDefaultPack, buildExtension } from '../browsers/build-extension.ts';
import { ensureBrowsers } from '../browsers/install-browser.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { servePages } from '../pages/page-server.ts';
import { browse } from './browse.ts';
import type { Sample } from './growth.ts';
import { countMessages, readCounts } from './message-counts.ts';
import { countMarksAlone, openAtOnce } from './open-at-once.ts';
import { corpusPages, realPages } from './soak-pages.ts';
import { MOST_TOLD, type SoakResult } from './soak-report.ts';
import { watchExtension } from './watch-extension.ts';

/** How a soak is to be run. */
export interface SoakOptions {
  readonly visits: number;
  /** Tabs that are opened at once. */
  readonly atOnce: number;
  /** Visits between two looks at the memory. */
  readonly every: number;
  readonly signal: AbortSignal;
  /** Called after each visit with how many there were, and with the last sample where there is a new one. */
  readonly onVisit: (visits: number, sample: Sample | null) => void;
}

/** Tabs of the person who browses. */
const TABS = 6;

/**
 * Opens many tabs at once, then browses. Interrupted, it gives what there is so far.
 * @throws Error where the browser does not start.
 */
export async function runSoak(name: BrowserName, options: SoakOptions): Promise<SoakResult> {
  const { visits, every, signal } = options;
  const executable = (await ensureBrowsers([name], console.error)).get(name);
  if (executable === undefined) throw new Error(`soak: no ${name} found`);
  await buildDefaultPack();
  const extension = await buildExtension(name);
  const corpus = corpusPages();
  const others = realPages();
  const site = await servePages([...corpus, ...others]);
  const viewport = { width: 1000, height: 800 };
  const language = 'en-US';
  const session = await openBrowser(name, {
    ...{ executable, extension, headless: true, language, viewport, proxy: site.host },
  });
  try {
    const view = await session.openExtensionPage('options.html');
    const watch = await watchExtension(session, view);
    const articles = await countMarksAlone(session, view, site, corpus);
    const atOnce = await openAtOnce(session, view, site, articles, options.atOnce);
    await countMessages(view);
    const samples: Sample[] = [];
    const started = performance.now();
    const browsed = await browse({
      ...{ session, view, site, articles, others, tabs: TABS, visits, signal },
      async onVisit(now, within) {
        const due = now.visits % every === 0 || now.visits === visits;
        const sample = due ? { visit: now.visits, ...(await watch.measure(within)) } : null;
        if (sample !== null) samples.push(sample);
        options.onVisit(now.visits, sample);
      },
    });
    const minutes = (performance.now() - started) / 60_000;
    const [messages, errors] = [await readCounts(view), await watch.errors()];
    const date = new Date().toISOString().slice(0, 10);
    return {
      ...{ name, browser: session.version, date, planned: visits, minutes, atOnce, samples, messages },
      browsed: { ...browsed, troubles: browsed.troubles.slice(0, MOST_TOLD) },
      errors: errors.slice(0, MOST_TOLD),
    };
  } finally {
    await session.close();
    await site.close();
  }
}
