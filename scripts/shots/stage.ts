import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/browser-name.ts';
import type { BrowserSession } from '../browsers/browser-session.ts';
import { extensionFolder } from '../browsers/build-extension.ts';
import type {} from '../browsers/extension-api.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { type NewsSite, startNewsSite } from '../demo/news-site.ts';

/** The colours a person has set. */
export const SCHEMES = ['light', 'dark', 'forced'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** A browser in one language and one set of colours, with the news site it reads. */
export interface Stage {
  readonly session: BrowserSession;
  readonly site: NewsSite;
  readonly language: 'en' | 'fr';
  /** Opens an article, in the stage's colours. */
  readonly openArticle: (id: string) => Promise<Page>;
  /** Opens an empty page, in the stage's colours. */
  readonly openEmpty: () => Promise<Page>;
  /** Gives a page the stage's colours, where the browser did not start in them. */
  readonly dress: (page: Page) => Promise<void>;
  /** Stores settings as the options page does; null takes them away. */
  readonly choose: (settings: object | null) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Firefox takes its colours from preferences: 0 is dark, 1 light; 2 has the system's colours win over the pages'. */
const FIREFOX_COLOURS: Readonly<Record<Scheme, Readonly<Record<string, number>>>> = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  forced: { 'browser.display.document_color_use': 2 },
};

const LOCALES = { en: 'en-US', fr: 'fr-FR' } as const;

/** The settings of the first day, as the extension stores them. */
const DEFAULT_SETTINGS = {
  language: 'browser',
  marked: { same: true, differs: true, onlyHere: false },
  strength: 'calm',
  sitesOff: [],
};

/** Starts a browser as it is for a person with that language and those colours. */
export async function openStage(name: BrowserName, language: 'en' | 'fr', scheme: Scheme): Promise<Stage> {
  const executable = findBrowser(name);
  if (executable === null) throw new Error(`shots: no ${name} is installed`);
  const site = await startNewsSite();
  const session = await openBrowser(name, {
    executable,
    extension: extensionFolder(name),
    headless: true,
    language: LOCALES[language],
    viewport: { width: 900, height: 700 },
    proxy: site.host,
    firefoxPreferences: FIREFOX_COLOURS[scheme],
  });
  const dress = (page: Page) => (name === 'firefox' ? Promise.resolve() : dressChromium(page, scheme));
  const open = async (url: string) => {
    const page = await session.openPage(url);
    await dress(page);
    return page;
  };
  return {
    session,
    site,
    language,
    dress,
    openArticle: (id) => open(site.urlOf(id)),
    openEmpty: () => open(`${site.origin}/empty`),
    async choose(settings) {
      const view = await session.openExtensionPage('options.html');
      // Not every Chromium speaks French itself, so the extension is told to.
      const chosen = language === 'en' ? settings : { ...(settings ?? DEFAULT_SETTINGS), language };
      await view.evaluate(async (value) => {
        const { local } = (globalThis.browser ?? globalThis.chrome)?.storage ?? {};
        await (value === null ? local?.remove('settings') : local?.set({ settings: { version: 1, value } }));
      }, chosen);
      await view.close();
    },
    async close() {
      await session.close();
      await site.close();
    },
  };
}

async function dressChromium(page: Page, scheme: Scheme): Promise<void> {
  const client = await page.createCDPSession();
  const feature =
    scheme === 'forced'
      ? { name: 'forced-colors', value: 'active' }
      : { name: 'prefers-color-scheme', value: scheme };
  await client.send('Emulation.setEmulatedMedia', { features: [feature] });
}
