import type { Browser, Page } from 'puppeteer-core';
import { measureHeap } from '../pages/measure-heap.ts';
import { descendantsWith, privateBytes } from './process-memory.ts';
import type { ExtensionWatch } from './watch-extension.ts';

/** Watches the extension in Chromium by the developer tools' protocol; a worker that is watched does not rest. */
export async function watchInChromium(browser: Browser): Promise<ExtensionWatch> {
  const errors: string[] = [];
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
  );
  const worker = await target.createCDPSession();
  worker.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  worker.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(args.map(({ description, value }) => description ?? value).join(' '));
  });
  await worker.send('Runtime.enable');
  const hear = (page: Page) => {
    page.on('pageerror', (error) => {
      const text = error instanceof Error ? `${error.message} ${error.stack ?? ''}` : String(error);
      if (text.includes('chrome-extension://')) errors.push(text);
    });
    page.on('console', (message) => {
      const own =
        message.text().startsWith('Recoupe') || message.location().url?.includes('chrome-extension://');
      if (message.type() === 'error' && own) errors.push(message.text());
    });
  };
  for (const page of await browser.pages()) hear(page);
  browser.on('targetcreated', (created) => {
    if (created.type() === 'page')
      void created.page().then(
        (page) => page !== null && hear(page),
        () => {},
      );
  });

  return {
    errors: async () => errors,
    async measure(page) {
      await worker.send('HeapProfiler.collectGarbage');
      const { usedSize } = await worker.send('Runtime.getHeapUsage');
      const pageHeap = await measureHeap(page);
      const client = await page.createCDPSession();
      const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
      await client.detach();
      const root = browser.process()?.pid ?? 0;
      const extension = descendantsWith(root, '--extension-process');
      const renderers = descendantsWith(root, '--type=renderer').filter((pid) => !extension.includes(pid));
      return {
        backgroundHeap: usedSize,
        extensionProcess: sum(extension),
        pageHeap,
        pageNodes: nodes,
        pageListeners: jsEventListeners,
        pageProcesses: sum(renderers),
      };
    },
  };
}

function sum(pids: readonly number[]): number | null {
  const sizes = pids.map(privateBytes).filter((size) => size !== null);
  return sizes.length === 0 ? null : sizes.reduce((total, size) => total + size, 0);
}
