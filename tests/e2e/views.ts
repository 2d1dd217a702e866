import type { Page } from 'puppeteer-core';

/** Longest wait for something to appear in one of the extension's own pages. */
const SHOWN_MS = 20_000;

/** Waits until an element that matches the selector holds the text. @throws Error where none does in time. */
export async function waitForText(view: Page, selector: string, text: string): Promise<void> {
  await view.waitForFunction(
    (wanted, words) =>
      [...document.querySelectorAll(wanted)].some((element) => element.textContent?.includes(words)),
    { polling: 50, timeout: SHOWN_MS },
    selector,
    text,
  );
}

/** Clicks, with the mouse, the first element that matches the selector and holds the text. */
export async function clickText(view: Page, selector: string, text: string): Promise<void> {
  await view.bringToFront();
  await waitForText(view, selector, text);
  for (const element of await view.$$(selector)) {
    const words = await element.evaluate((node) => node.textContent ?? '');
    if (words.includes(text)) return await element.click();
  }
}
