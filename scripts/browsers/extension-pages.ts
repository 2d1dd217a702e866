import type { Browser, Page } from 'puppeteer-core';
import type { BrowserSession } from './browser-session.ts';
import type {} from './extension-api.ts';

/** Longest wait for one of the extension's pages to show something; a first start on a slow machine takes seconds. */
const SHOWN_MS = 20_000;

/**
 * Loads an extension page into a tab and waits until its app has drawn something. Firefox sends no load events for
 * such pages, so nothing is awaited but what they show.
 */
async function loadExtensionPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  const isShown = (expected: string) =>
    location.href === expected && (document.getElementById('app')?.childElementCount ?? 0) > 0;
  const end = Date.now() + SHOWN_MS;
  // The evaluation fails while the tab goes from one document to the next.
  while (!(await page.evaluate(isShown, url).catch(() => false))) {
    if (Date.now() > end) throw new Error(`${url}: shows nothing after ${SHOWN_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The id the extension knows a page's tab by. `view` is any page of the extension; brings `page` to the front. */
export async function findTabId(view: Page, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await view.evaluate(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tabs = await api?.tabs.query({ active: true, currentWindow: true });
    return tabs?.[0]?.id ?? null;
  });
  if (id === null) throw new Error(`no tab is active where ${page.url()} should be`);
  return id;
}

/** The parts of a session that open tabs; `origin` is the extension's, with a slash at its end. */
export function createPageOpeners(
  browser: Browser,
  origin: string,
): Pick<BrowserSession, 'openPage' | 'openExtensionPage' | 'openPopup' | 'openPanel'> {
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await loadExtensionPage(page, origin + path);
    return page;
  };
  const openView = async (file: string, page: Page) => {
    const view = await openExtensionPage(file);
    await loadExtensionPage(view, `${origin}${file}?tab=${await findTabId(view, page)}`);
    await view.bringToFront();
    return view;
  };
  return {
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openExtensionPage,
    openPopup: (page) => openView('popup.html', page),
    openPanel: (page) => openView('sidepanel.html', page),
  };
}

/** The page of the first run, which the extension opens by itself when it is installed. @throws Error where none comes. */
export async function waitForFirstRun(browser: Browser, origin: string): Promise<Page> {
  const isWelcome = (expected: string) => location.href === expected;
  const end = Date.now() + SHOWN_MS;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      // Firefox does not tell the addresses of extensions' pages, but the pages themselves do.
      if (await page.evaluate(isWelcome, `${origin}welcome.html`).catch(() => false)) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the extension opened no welcome.html in ${SHOWN_MS / 1000} s`);
}

/** Resolves when the browser is no longer connected. */
export function untilClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => browser.once('disconnected', () => resolve()));
}
