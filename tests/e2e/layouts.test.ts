import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { openCard, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { inBrowsers } from './in-browsers.ts';

const LAST_VISIT = 'Poutine s’est rendu pour la dernière fois en Corée du Nord en 2000';

/** Pages that are laid out in other ways than in one column from left to right, and half a window, as zoomed to 200 %. */
const LAYOUTS = [
  { name: 'in columns', style: 'article { columns: 2; column-gap: 20px; }', width: 1000 },
  { name: 'from right to left', style: 'html { direction: rtl; }', width: 1000 },
  { name: 'zoomed to twice its size', style: 'html {}', width: 500 },
] as const;

const HEIGHT = 800;

/** Boxes of the lines of the sentence that starts so. */
async function linesOf(page: Page, start: string): Promise<readonly DOMRect[]> {
  const text = await page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((each): each is Range => each instanceof Range && `${each}`.startsWith(wanted));
    return JSON.stringify([...(range?.getClientRects() ?? [])]);
  }, start);
  return JSON.parse(text);
}

inBrowsers('layouts', (scene) => {
  let page: Page;

  beforeEach(async () => {
    page = await scene().session.openPage(scene().site.urlOf('004'));
    await waitForMarks(page);
    return async () => await page.close();
  });

  test.each(LAYOUTS)('$name: a sentence opens its card, which covers no line of it', async (layout) => {
    const { style, width } = layout;
    const deviceScaleFactor = width === 500 ? 2 : 1;
    await page.setViewport({ width, height: HEIGHT, deviceScaleFactor });
    await page.addStyleTag({ content: style });
    const { box, lines } = await openCard(scene().session, page, LAST_VISIT);
    expect(lines).toContainEqual(expect.stringContaining('Kim Il Sung'));
    const [right, bottom] = [box.x + box.width, box.y + box.height];
    expect(box.x >= 0 && box.y >= 0 && right <= width && bottom <= HEIGHT).toBe(true);
    const sentence = await linesOf(page, LAST_VISIT);
    expect(sentence.length).toBeGreaterThan(0);
    const covered = sentence.filter(
      (line) => line.left < right && line.right > box.x && line.top < bottom && line.bottom > box.y,
    );
    expect(covered).toEqual([]);
  });

  test('a page with marks is printed as one without', async () => {
    // Firefox's driver cannot show a page as it is printed; the style sheet is the same.
    if (scene().session.name === 'firefox') return;
    expect(Buffer.compare(await page.screenshot(), await clearedShot(page))).not.toBe(0);
    await page.reload();
    await waitForMarks(page);
    await page.emulateMediaType('print');
    expect(Buffer.compare(await page.screenshot(), await clearedShot(page))).toBe(0);
  });
});

/** A picture of the page once its marks are taken away. */
async function clearedShot(page: Page): Promise<Uint8Array> {
  await page.evaluate(() => CSS.highlights.clear());
  return await page.screenshot();
}
