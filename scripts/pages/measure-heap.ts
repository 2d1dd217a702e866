import type { Page } from 'puppeteer-core';

/** Bytes of JavaScript that live in the page's process after a collection, all worlds together. Chromium only. */
export async function measureHeap(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  try {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  } finally {
    await client.detach();
  }
}

/** The same for a page that no extension is let into. */
export async function measureBareHeap(page: Page, url: string): Promise<number> {
  const context = await page.browser().createBrowserContext();
  try {
    const bare = await context.newPage();
    await bare.goto(url, { waitUntil: 'domcontentloaded' });
    await new Promise((done) => setTimeout(done, SETTLED_MS));
    return await measureHeap(bare);
  } finally {
    await context.close();
  }
}

/** The page's own scripts have come to rest by then: none of what they ask for arrives. */
const SETTLED_MS = 500;
