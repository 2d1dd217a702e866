import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/browser-session.ts';
import { CARD_HOST } from '../browsers/card-host.ts';
import { readMarks } from '../browsers/marked-page.ts';
import { answersOfTabs } from './page-states.ts';
import { pick, type SoakPage, type SoakSite } from './soak-pages.ts';

/** What became of tabs that were opened at once. */
export interface TabsAtOnce {
  readonly tabs: number;
  /** Tabs that got no answer in time. */
  readonly unanswered: number;
  /** Tabs whose marks are not those that their article has in a tab by itself. */
  readonly otherMarks: number;
  /** Tabs with more than one host of a card, of which none was to be open. */
  readonly cards: number;
  /** From the first address to the last answer. */
  readonly seconds: number;
}

/** Longest wait for the last answer. */
const LIMIT_MS = 180_000;

/** Longest time from an answer to its marks, in a tab behind others. */
const PAINTED_MS = 10_000;

/** Marks that stay the same for so long are all there are. */
const STEADY_MS = 1_000;

/** How many marks each page has in a tab by itself. */
export async function countMarksAlone(
  session: BrowserSession,
  view: Page,
  site: SoakSite,
  pages: readonly SoakPage[],
): Promise<ReadonlyMap<SoakPage, number>> {
  const marks = new Map<SoakPage, number>();
  for (const page of pages) {
    const tab = await session.openPage(site.urlOf(page));
    await answersOfTabs(view, [tab.url()], LIMIT_MS);
    marks.set(page, await untilSteady(tab));
    await tab.close();
  }
  return marks;
}

/** Opens the pages in so many tabs in one go, waits for all answers, and closes the tabs. */
export async function openAtOnce(
  session: BrowserSession,
  view: Page,
  site: SoakSite,
  marksAlone: ReadonlyMap<SoakPage, number>,
  count: number,
): Promise<TabsAtOnce> {
  const pages = [...marksAlone.keys()];
  const started = performance.now();
  const chosen = Array.from({ length: count }, (_tab, n) => pick(pages, n));
  const urls = chosen.map((page, n) => `${site.urlOf(page)}?tab=${n}`);
  const tabs = await open(session, urls);
  const answered = await answersOfTabs(view, urls, LIMIT_MS);
  const seconds = (performance.now() - started) / 1000;
  const wanted = chosen.map((page) => marksAlone.get(page) ?? 0);
  const marks = await Promise.all(tabs.map((tab, n) => untilMarked(tab, wanted[n] ?? 0)));
  const cards = await Promise.all(tabs.map(countCardHosts));
  await Promise.all(tabs.map((tab) => tab.close()));
  return {
    tabs: count,
    unanswered: count - answered,
    otherMarks: wanted.filter((marked, n) => marks[n] !== marked).length,
    cards: cards.filter((hosts) => hosts > 0).length,
    seconds,
  };
}

function open(session: BrowserSession, urls: readonly string[]): Promise<Page[]> {
  return Promise.all(urls.map(session.openPage));
}

/** The count of a tab's marks once it is the one expected, or after some time. */
async function untilMarked(page: Page, expected: number): Promise<number> {
  const end = performance.now() + PAINTED_MS;
  for (;;) {
    const count = await countMarks(page);
    if (count === expected || performance.now() > end) return count;
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** The count of a tab's marks once it has stayed the same for a moment. */
async function untilSteady(page: Page): Promise<number> {
  for (let before = -1; ; ) {
    const count = await countMarks(page);
    if (count === before) return count;
    before = count;
    await new Promise((done) => setTimeout(done, STEADY_MS));
  }
}

async function countMarks(page: Page): Promise<number> {
  const { same, differs } = await readMarks(page);
  return same.length + differs.length;
}

/** How many hosts of cards are in a page; more than one is a fault. */
export function countCardHosts(page: Page): Promise<number> {
  return page.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST);
}
