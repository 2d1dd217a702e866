import puppeteer, { type Browser, type Page, type Protocol } from 'puppeteer-core';
import type { BrowserSession, OpenCard, OpenOptions } from './browser-session.ts';
import { DESCRIBE_CARD, parseCard } from './describe-card.ts';
import { createPageOpeners, findTabId, untilClosed, waitForFirstRun } from './extension-pages.ts';

/** Longest wait for the extension's worker to come or go. */
const WORKER_MS = 15_000;

/** Starts Chromium or Chrome with the extension loaded. The browser ends with this process. */
export async function openChromium(options: OpenOptions): Promise<BrowserSession> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    // Extensions are loaded over the pipe: Chrome itself ignores --load-extension since version 137.
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.viewport,
    args: argumentsFor(options),
    handleSIGINT: false,
    ...(options.downloads ? { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } } : {}),
    ...(options.language === null
      ? {}
      : { env: { ...process.env, LANGUAGE: options.language.replace('-', '_') } }),
  });
  // A Chromium that goes away may reset its pipes; nobody listens to that in Puppeteer, and Node would end with it.
  for (const pipe of browser.process()?.stdio ?? []) pipe?.on('error', () => {});
  try {
    const session = await createSession(browser, await browser.installExtension(options.extension));
    if (!options.keepFirstRun) await session.firstRun.close();
    return session;
  } catch (error) {
    await browser.close().catch(() => {});
    throw error;
  }
}

function argumentsFor({ language, proxy, viewport, headless }: OpenOptions): string[] {
  const args = [
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--disable-sync',
    '--disable-component-update',
    '--disable-background-networking',
    '--disable-search-engine-choice-screen',
  ];
  // Chromium refuses its sandbox to root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (headless) args.push('--disable-gpu', '--hide-scrollbars');
  if (viewport === null) args.push('--start-maximized');
  if (language !== null) args.push(`--lang=${language}`);
  if (proxy) args.push(`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>');
  return args;
}

async function createSession(browser: Browser, id: string): Promise<BrowserSession> {
  const origin = `chrome-extension://${id}/`;
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(origin);
  await browser.waitForTarget(isWorker, { timeout: WORKER_MS });

  const pages = createPageOpeners(browser, origin);
  return {
    name: 'chromium',
    version: await browser.version(),
    ...pages,
    firstRun: await waitForFirstRun(browser, origin),
    readCard,
    async clickAction(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error(`the extension ${id} is not installed any more`);
      await page.triggerExtensionAction(extension);
    },
    async withholdSites() {
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(withholdHosts, id);
      await settings.close();
    },
    pressNextClaim: null,
    async sendFromBackground(page, message) {
      const view = await pages.openExtensionPage('options.html');
      const tabId = await findTabId(view, page);
      const target = await browser.waitForTarget(isWorker, { timeout: WORKER_MS });
      const worker = await target.worker();
      const answer = await worker?.evaluate(
        (to, content) => globalThis.chrome?.tabs.sendMessage(to, content, { frameId: 0 }),
        tabId,
        message,
      );
      await view.close();
      return answer;
    },
    async recordMessages() {
      const target = await browser.waitForTarget(isWorker, { timeout: WORKER_MS });
      const worker = await target.worker();
      await worker?.evaluate(() => {
        const names: string[] = [];
        globalThis.recordedMessages = names;
        globalThis.chrome?.runtime.onMessage.addListener((message) => {
          names.push(String(Reflect.get(Object(message), 'name')));
        });
      });
      return async () => (await worker?.evaluate(() => globalThis.recordedMessages)) ?? [];
    },
    isBackgroundRunning: () => browser.targets().some(isWorker),
    async killBackground() {
      const worker = await browser.targets().find(isWorker)?.worker();
      await worker?.close();
    },
    async stopBackground() {
      const worker = await browser.targets().find(isWorker)?.worker();
      await worker?.close();
      const end = Date.now() + WORKER_MS;
      while (browser.targets().some(isWorker)) {
        if (Date.now() > end) throw new Error('the extension’s worker does not stop');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    closed: untilClosed(browser),
    close: () => browser.close().catch(() => {}),
  };
}

/** Runs in Chrome's own page of extensions: chooses "On click" under "Site access". */
async function withholdHosts(extensionId: string): Promise<void> {
  await globalThis.chrome?.developerPrivate?.updateExtensionConfiguration({
    extensionId,
    hostAccess: 'ON_CLICK',
  });
}

/** The page cannot see into a closed shadow root, the developer tools' protocol can. */
async function readCard(page: Page): Promise<OpenCard | null> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findHost(root)?.shadowRoots?.[0];
    if (shadow === undefined) return null;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    if (object.objectId === undefined) return null;
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${DESCRIBE_CARD})(this); }`,
      returnByValue: true,
    });
    return parseCard(result.value);
  } finally {
    await client.detach();
  }
}

/** The element of `CARD_HOST` with a shadow root, right under the root element. */
function findHost(document: Protocol.DOM.Node): Protocol.DOM.Node | null {
  const root = document.children?.find(({ localName }) => localName === 'html');
  return root?.children?.find((node) => node.localName === 'div' && node.shadowRoots !== undefined) ?? null;
}
