import type { Page } from 'puppeteer-core';

/** Goes to another address of the same site as a single-page application does: new text in the same document. */
export async function navigateWithin(page: Page, url: string): Promise<void> {
  await page.evaluate(async (address) => {
    const html = await (await fetch(address)).text();
    const next = new DOMParser().parseFromString(html, 'text/html');
    const told = 'meta, link[rel="canonical"], script[type="application/ld+json"]';
    history.pushState(null, '', address);
    document.title = next.title;
    for (const old of document.head.querySelectorAll(told)) old.remove();
    document.head.append(...next.head.querySelectorAll(told));
    document.body.replaceWith(next.body);
  }, url);
}
