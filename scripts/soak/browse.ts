import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/browser-session.ts';
import { findTabId } from '../browsers/extension-pages.ts';
import { openCard, readMarks, waitForMarks } from '../browsers/marked-page.ts';
import { navigateWithin } from './navigate-within.ts';
import { countCardHosts } from './open-at-once.ts';
import { waitForAnswer } from './page-states.ts';
import { pick, type SoakPage, type SoakSite } from './soak-pages.ts';
import { type PlannedVisit, planVisit } from './visit-plan.ts';

/** What went through a session of browsing so far. */
export interface Browsed {
  visits: number;
  /** Visits that waited for an answer. */
  awaited: number;
  /** Visits whose answer did not come in time. */
  unanswered: number;
  /** Cards that opened on a hovered sentence. */
  cards: number;
  /** Hovered sentences without a card. */
  missingCards: number;
  /** Pages with a card that nobody opened, or with two. */
  doubledCards: number;
  /** What the driver itself met, such as a page that does not load. */
  readonly troubles: string[];
}

/** What a session of browsing needs. */
export interface Browsing {
  readonly session: BrowserSession;
  /** Any page of the extension. */
  readonly view: Page;
  readonly site: SoakSite;
  /** Articles with the count of their marks. */
  readonly articles: ReadonlyMap<SoakPage, number>;
  /** All other pages; the server's blank one where there are none. */
  readonly others: readonly SoakPage[];
  readonly tabs: number;
  readonly visits: number;
  readonly signal: AbortSignal;
  /** Called after each visit, with the tab that never loads a page. */
  readonly onVisit: (browsed: Browsed, within: Page) => Promise<void>;
}

/** Longest wait for an answer: one that takes longer is lost to a reader. */
const ANSWER_MS = 30_000;

/** So much of a sentence stands in one text node of the articles. Sane range: 10 to 40. */
const SEEN_UNITS = 30;

/** A page that has not loaded by then counts as a trouble of the driver's: real pages go elsewhere by themselves. */
const LOADED = { waitUntil: 'domcontentloaded', timeout: 10_000 } as const;

/** Time in which a page comes back that was left. Sane range: 100 to 1,000. */
const BACK_MS = 300;

/** A person's tab, and the extension's number for it. */
interface Tab {
  readonly page: Page;
  readonly id: number;
  /** True where it shows a page that came back, of which Firefox tells its driver nothing. */
  cameBack: boolean;
}

/** Browses by the plan until it is through, or the signal aborts. */
export async function browse(browsing: Browsing): Promise<Browsed> {
  const { session, view, site, articles, tabs: count, visits, signal, onVisit } = browsing;
  const none = { visits: 0, awaited: 0, unanswered: 0, cards: 0, missingCards: 0, doubledCards: 0 };
  const browsed: Browsed = { ...none, troubles: [] };
  const tabs: Tab[] = [];
  while (tabs.length < count) {
    const page = await session.openPage(site.urlOf(pick([...articles.keys()], tabs.length)));
    tabs.push({ page, id: await findTabId(view, page), cameBack: false });
  }
  const [first] = tabs;
  for (let number = 0; number < visits && first !== undefined && !signal.aborted; number++) {
    const planned = planVisit(number, count);
    const tab = tabs[planned.tab] ?? first;
    await visit(browsing, browsed, tab, planned).catch((error: unknown) => {
      browsed.troubles.push(`visit ${number}, ${planned.kind}: ${String(error)}`);
    });
    browsed.visits += 1;
    await onVisit(browsed, first.page);
  }
  await Promise.all(tabs.map(({ page }) => page.close()));
  return browsed;
}

async function visit(browsing: Browsing, browsed: Browsed, tab: Tab, planned: PlannedVisit): Promise<void> {
  const { session, view, site, articles, others } = browsing;
  const { page } = tab;
  const article = pick([...articles.keys()], planned.page);
  const url = `${site.urlOf(article)}?visit=${browsed.visits}`;
  await page.bringToFront();
  switch (planned.kind) {
    case 'left-at-once':
      await load(tab, url);
      return;
    case 'back':
      tab.cameBack = true;
      await page.evaluate(() => history.back());
      await new Promise((done) => setTimeout(done, BACK_MS));
      return;
    case 'other': {
      const other = others.length === 0 ? site.blank : site.urlOf(pick(others, planned.page));
      await load(tab, other);
      return;
    }
    case 'within-page':
      await navigateWithin(page, url);
      break;
    case 'article':
      await load(tab, url);
  }
  browsed.awaited += 1;
  if ((await waitForAnswer(view, tab.id, article.title, ANSWER_MS)) === null) browsed.unanswered += 1;
  else if (planned.hover && articles.get(article) !== 0) await hover(page, browsed, session);
  else if ((await countCardHosts(page)) > 0) browsed.doubledCards += 1;
}

/** Loads an address. A tab whose page came back leaves it as by a link: Firefox's driver would wait for it in vain. */
async function load(tab: Tab, url: string): Promise<void> {
  const { page, cameBack } = tab;
  tab.cameBack = false;
  if (!cameBack) {
    await page.goto(url, LOADED);
    return;
  }
  await page.evaluate((address) => setTimeout(() => location.assign(address)), url);
  const started = performance.now();
  while (page.url() !== url && performance.now() - started < LOADED.timeout)
    await new Promise((done) => setTimeout(done, BACK_MS));
}

/** Rests the pointer on a marked sentence, and takes it away once there is a card. */
async function hover(page: Page, browsed: Browsed, session: BrowserSession): Promise<void> {
  await waitForMarks(page, ANSWER_MS);
  const { same, differs } = await readMarks(page);
  const [sentence] = [...differs, ...same];
  const opened = await openCard(session, page, sentence?.slice(0, SEEN_UNITS) ?? '').catch(() => null);
  if (opened === null) browsed.missingCards += 1;
  else browsed.cards += 1;
  if ((await countCardHosts(page)) > 1) browsed.doubledCards += 1;
  await page.mouse.move(2, 2);
}
