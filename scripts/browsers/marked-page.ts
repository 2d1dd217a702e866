import type { Page } from 'puppeteer-core';
import type { BrowserSession, OpenCard } from './browser-session.ts';
import { CARD_HOST } from './card-host.ts';

/** Longest wait for a page's marks: the first article of a session waits for the worker to load its index. */
const MARKED_MS = 60_000;

/** Longest wait for a card to open or close. */
const CARD_MS = 5_000;

/** The marked sentences of a page by tone, in order of the text; those in the strong look count too. */
export interface Marks {
  readonly same: readonly string[];
  readonly differs: readonly string[];
}

/** Waits until sentences of the page are marked. @throws Error where none is in time, by default after a minute. */
export async function waitForMarks(page: Page, timeoutMs: number = MARKED_MS): Promise<void> {
  const isMarked = () => [...CSS.highlights.keys()].some((name) => /^recoupe-(?:same|differs)/.test(name));
  await page.waitForFunction(isMarked, { polling: 100, timeout: timeoutMs });
}

/** The marks of a page at this moment, from the browser's registry of highlights. */
export function readMarks(page: Page): Promise<Marks> {
  return page.evaluate(() => {
    const textsOf = (name: string) =>
      [...(CSS.highlights.get(name) ?? CSS.highlights.get(`${name}-strong`) ?? [])]
        .filter((range): range is Range => range instanceof Range)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map((range) => range.toString().replace(/\s+/g, ' ').trim());
    return { same: textsOf('recoupe-same'), differs: textsOf('recoupe-differs') };
  });
}

/** Moves the mouse onto a text of the page, scrolled into the middle, as a reader does. @throws Error where it is not there. */
export async function hoverText(page: Page, text: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const box = range.getClientRects()[0];
      return box === undefined ? null : { x: box.x + Math.min(60, box.width / 2), y: box.y + box.height / 2 };
    }
    return null;
  }, text);
  if (point === null) throw new Error(`the page does not show “${text}”`);
  // From elsewhere: a pointer that is there already would not move.
  await page.mouse.move(2, 2);
  await page.mouse.move(point.x, point.y, { steps: 4 });
}

/** Opens the card of a sentence by hovering it. @throws Error where no card opens. */
export async function openCard(session: BrowserSession, page: Page, text: string): Promise<OpenCard> {
  await hoverText(page, text);
  return await waitForCard(session, page);
}

/** Waits until the page shows a card. @throws Error where it shows none in time. */
export async function waitForCardHost(page: Page): Promise<void> {
  const isThere = (host: string) => document.querySelector(host) !== null;
  await page.waitForFunction(isThere, { polling: 50, timeout: CARD_MS }, CARD_HOST);
}

/** Waits for an open card and reads it. @throws Error where none is open in time. */
export async function waitForCard(session: BrowserSession, page: Page): Promise<OpenCard> {
  await waitForCardHost(page);
  const card = await session.readCard(page);
  if (card === null) throw new Error('the card closed by itself');
  return card;
}

/** Waits until no card is open. @throws Error where one still is after some seconds. */
export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction(
    (host) => document.querySelector(host) === null,
    { polling: 50, timeout: CARD_MS },
    CARD_HOST,
  );
}
