import type { Page } from 'puppeteer-core';

/** True where the page's DOM is, to the last attribute, what its server sent. */
export function isAsServed(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const served = await (await fetch(location.href)).text();
    const parsed = new DOMParser().parseFromString(served, 'text/html');
    return parsed.documentElement.outerHTML === document.documentElement.outerHTML;
  });
}
