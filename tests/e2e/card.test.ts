import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { OpenCard } from '../../scripts/browsers/browser-session.ts';
import { CARD_HOST } from '../../scripts/browsers/card-host.ts';
import type {} from '../../scripts/browsers/extension-api.ts';
import { findTabId } from '../../scripts/browsers/extension-pages.ts';
import {
  openCard,
  readMarks,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/browsers/marked-page.ts';
import { savedFile } from './exported-file.ts';
import { inBrowsers, type Scene } from './in-browsers.ts';

const LAST_VISIT = 'Poutine s’est rendu pour la dernière fois en Corée du Nord en 2000';
const SOON = { timeout: 15_000, interval: 100 };

/** A place of the view without text, once the column beside the article has scrolled away. */
const BESIDE = { x: 950, y: 10 };

interface Line {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes of the lines of the sentence that starts so, in the viewport. */
function linesOf(page: Page, start: string): Promise<readonly Line[]> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((each): each is Range => each instanceof Range && `${each}`.startsWith(wanted));
    return [...(range?.getClientRects() ?? [])].map(({ left, top, bottom }) => ({ left, top, bottom }));
  }, start);
}

/** Presses, with the mouse, the control of the open card whose text begins so. */
async function press({ session }: Scene, page: Page, text: string): Promise<void> {
  const control = (await session.readCard(page))?.controls.find((each) => each.text.startsWith(text));
  if (control === undefined) throw new Error(`the card has no “${text}”`);
  await page.mouse.click(control.x, control.y);
}

async function badgeOf({ session }: Scene, page: Page): Promise<string> {
  const view = await session.openExtensionPage('options.html');
  const tabId = await findTabId(view, page);
  const text = await view.evaluate(
    (id) => (globalThis.browser ?? globalThis.chrome)?.action.getBadgeText({ tabId: id }),
    tabId,
  );
  await view.close();
  return text ?? '';
}

async function choose({ session }: Scene, settings: object): Promise<void> {
  const view = await session.openExtensionPage('options.html');
  await view.evaluate(async (value) => {
    const stored = { settings: { version: 1, value } };
    await (globalThis.browser ?? globalThis.chrome)?.storage.local.set(stored);
  }, settings);
  await view.close();
}

function send({ session }: Scene, page: Page, name: string, request: object = {}): Promise<unknown> {
  return session.sendFromBackground(page, { name, request });
}

inBrowsers('card', (scene) => {
  let page: Page;

  beforeAll(async () => {
    const { session, site } = scene();
    page = await session.openPage(site.urlOf('004'));
    await waitForMarks(page);
  });

  describe('with the mouse', () => {
    let card: OpenCard;

    test('stands within the view and over no line of its sentence', async () => {
      card = await openCard(scene().session, page, LAST_VISIT);
      const { x, y, width, height } = card.box;
      expect(x >= 0 && x + width <= 1000 && y >= 0 && y + height <= 800).toBe(true);
      const lines = await linesOf(page, LAST_VISIT);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => line.top < y + height && line.bottom > y)).toEqual([]);
    });

    test('stays while the pointer walks into it on a diagonal, over other sentences', async () => {
      const { x, y, width, height } = card.box;
      await page.mouse.move(x + width - 20, y + height - 30, { steps: 25 });
      await page.mouse.move(x + width - 40, y + height - 20, { steps: 5 });
      // Longer than the card would wait for a pointer that has left.
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await page.$(CARD_HOST)).not.toBe(null);
      expect((await scene().session.readCard(page))?.lines).toEqual(card.lines);
    });

    test('keeps beside its sentence while the page scrolls, and closes when it has gone', async () => {
      const before = (await linesOf(page, LAST_VISIT))[0]?.top ?? 0;
      await page.evaluate(() => window.scrollBy({ top: 60, behavior: 'instant' }));
      await vi.waitFor(async () => {
        const lines = await linesOf(page, LAST_VISIT);
        expect(lines[0]?.top).toBeCloseTo(before - 60, 0);
        const { y, height } = (await scene().session.readCard(page))?.box ?? { y: 0, height: 0 };
        expect(lines.filter((line) => line.top < y + height && line.bottom > y)).toEqual([]);
      }, SOON);
      await page.evaluate(() => window.scrollBy({ top: 2_000, behavior: 'instant' }));
      await waitForNoCard(page);
    });
  });

  test('by keyboard the focus goes into the card, and back to where it was on Escape', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
    expect(await send(scene(), page, 'step-claim', { direction: 'next' })).toMatchObject({ value: true });
    await waitForCard(scene().session, page);
    const active = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await active()).toBe('DIV');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await active()).toBe('A');
    expect(await send(scene(), page, 'toggle-card')).toMatchObject({ value: true });
    await waitForCard(scene().session, page);
    expect(await active()).toBe('DIV');
    expect(await send(scene(), page, 'toggle-card')).toMatchObject({ value: true });
    await waitForNoCard(page);
  });

  test('the browser has taken all suggested keys: none is its own', async () => {
    const view = await scene().session.openExtensionPage('options.html');
    const keys = await view.evaluate(async () => {
      const commands = await (globalThis.browser ?? globalThis.chrome)?.commands.getAll();
      return JSON.stringify(commands?.map(({ name, shortcut }) => [name, shortcut]));
    });
    await view.close();
    expect(Object.fromEntries(JSON.parse(keys))).toMatchObject({
      'next-claim': 'Alt+Shift+Period',
      'previous-claim': 'Alt+Shift+Comma',
      'toggle-card': 'Alt+Shift+O',
    });
  });

  test('a wrong match is hidden by one click and told in a file; marks and badge agree, also after the undo', async () => {
    const { session, downloads } = scene();
    const before = await readMarks(page);
    const badge = Number(await badgeOf(scene(), page));
    expect(badge).toBe(before.differs.length);
    await openCard(session, page, LAST_VISIT);
    await press(scene(), page, 'Not the same');
    await vi.waitFor(async () => {
      const card = await session.readCard(page);
      expect(card?.lines).toContainEqual(expect.stringMatching(/^Hidden/));
      expect(card?.focused).toBe('Undo');
      const { differs } = await readMarks(page);
      expect(differs.filter((text) => text.startsWith(LAST_VISIT))).toEqual([]);
    }, SOON);
    await press(scene(), page, 'Save a report');
    const { name, text } = await savedFile(downloads, '.json');
    expect(name).toMatch(/^recoupe-match-/);
    expect(text).toContain(LAST_VISIT);
    await press(scene(), page, 'Undo');
    await vi.waitFor(async () => expect(await readMarks(page)).toEqual(before), SOON);
    await vi.waitFor(async () => expect(Number(await badgeOf(scene(), page))).toBe(badge), SOON);
  });

  test('a tap opens the card, a tap outside closes it, and a tap on a link follows the link', async () => {
    const { session } = scene();
    await page.bringToFront();
    const target = await page.evaluate((wanted) => {
      const paragraph = [...document.querySelectorAll('article p')].find((each) =>
        each.textContent?.includes(wanted),
      );
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return paragraph === undefined;
    }, LAST_VISIT);
    expect(target).toBe(false);
    const tapSentence = async () => {
      const [line] = await linesOf(page, LAST_VISIT);
      await page.touchscreen.tap((line?.left ?? 0) + 40, ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2);
    };
    await tapSentence();
    await waitForCard(session, page);
    // Beside the text, but not on the scrollbar: a tap on that scrolls.
    await page.touchscreen.tap(BESIDE.x, BESIDE.y);
    await waitForNoCard(page);
    await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 30);
        const link = document.createElement('a');
        link.href = '#followed';
        range.surroundContents(link);
        return;
      }
    }, LAST_VISIT);
    await vi.waitFor(async () => expect(await linesOf(page, LAST_VISIT)).not.toEqual([]), SOON);
    await tapSentence();
    expect(await page.$(CARD_HOST)).toBe(null);
    // Firefox's driver sends the touch alone, without the click that follows one.
    if (session.name === 'firefox') return;
    await vi.waitFor(async () => expect(await page.evaluate(() => location.hash)).toBe('#followed'), SOON);
  });

  test('marks follow the settings at once, on an open page', async () => {
    const calm = { language: 'browser', strength: 'calm', sitesOff: [] };
    const names = () => page.evaluate(() => [...CSS.highlights.keys()].sort());
    await choose(scene(), { ...calm, marked: { same: false, differs: true, onlyHere: true } });
    await vi.waitFor(
      async () => expect(await names()).toEqual(['recoupe-differs', 'recoupe-only-here']),
      SOON,
    );
    await choose(scene(), {
      ...calm,
      strength: 'strong',
      marked: { same: true, differs: true, onlyHere: false },
    });
    await vi.waitFor(
      async () => expect(await names()).toEqual(['recoupe-differs-strong', 'recoupe-same-strong']),
      SOON,
    );
  });
});
