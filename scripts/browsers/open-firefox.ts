import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { connectBidi } from './bidi-connection.ts';
import type { BrowserSession, OpenOptions } from './browser-session.ts';
import { createPageOpeners, findTabId, untilClosed, waitForFirstRun } from './extension-pages.ts';
import { runInWindow } from './firefox-window.ts';
import { readFirefoxCard } from './read-firefox-card.ts';

/** The extension's id in its Firefox manifest. */
const EXTENSION_ID = 'recoupe@recoupe.example';

/** The host of the extension's pages, which Firefox would otherwise draw at random: any UUID. */
const EXTENSION_HOST = '3f7c1b52-6e0d-4c8a-9b1e-52d4a6f08c37';

/** Longest wait for the event page to rest; the preference below asks for one second. */
const REST_MS = 20_000;

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** Starts Firefox with the extension loaded for the time of the session. The browser ends with this process. */
export async function openFirefox(options: OpenOptions): Promise<BrowserSession> {
  const { language, proxy } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    defaultViewport: options.viewport,
    // Without it Firefox refuses to drive pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...PREFERENCES,
      ...(language === null ? {} : { 'intl.locale.requested': language }),
      ...(proxy ? proxyPreferences(proxy) : {}),
      ...(options.downloads ? downloadPreferences(options.downloads) : {}),
      ...options.firefoxPreferences,
    },
    handleSIGINT: false,
  });
  try {
    await browser.installExtension(options.extension);
    const session = await createSession(browser);
    if (!options.keepFirstRun) await session.firstRun.close();
    return session;
  } catch (error) {
    await browser.close().catch(() => {});
    throw error;
  }
}

function proxyPreferences(proxy: string): Readonly<Record<string, string | number | boolean>> {
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function downloadPreferences(folder: string): Readonly<Record<string, string | number | boolean>> {
  return { 'browser.download.folderList': 2, 'browser.download.dir': folder };
}

async function createSession(browser: Browser): Promise<BrowserSession> {
  const origin = `moz-extension://${EXTENSION_HOST}/`;
  const bidi = connectBidi(browser);
  const pages = createPageOpeners(browser, origin);
  return {
    name: 'firefox',
    version: await browser.version(),
    ...pages,
    firstRun: await waitForFirstRun(browser, origin),
    readCard: (page) => readFirefoxCard(bidi, page),
    async clickAction(page) {
      await page.bringToFront();
      await runInWindow(bidi, CLICK_ACTION);
    },
    async withholdSites() {
      const view = await pages.openExtensionPage('options.html');
      const origins = ['http://*/*', 'https://*/*'];
      await view.evaluate((given) => globalThis.browser?.permissions.remove({ origins: given }), origins);
      await view.close();
    },
    async pressNextClaim(page) {
      await page.bringToFront();
      await runInWindow(bidi, PRESS_NEXT_CLAIM);
    },
    async sendFromBackground(page, message) {
      const view = await pages.openExtensionPage('options.html');
      const tabId = await findTabId(view, page);
      // Messages count as sent by the background only when its own window's API sends them.
      const answer = await view.evaluate(
        async (to, content) => {
          const background = await globalThis.browser?.runtime.getBackgroundPage();
          return background?.browser.tabs.sendMessage(to, content, { frameId: 0 });
        },
        tabId,
        message,
      );
      await view.close();
      return answer;
    },
    async recordMessages() {
      const view = await pages.openExtensionPage('options.html');
      await view.evaluate(async () => {
        const names: string[] = [];
        globalThis.recordedMessages = names;
        const background = await globalThis.browser?.runtime.getBackgroundPage();
        background?.browser.runtime.onMessage.addListener((message) => {
          names.push(String(Reflect.get(Object(message), 'name')));
        });
      });
      return async () => (await view.evaluate(() => globalThis.recordedMessages)) ?? [];
    },
    isBackgroundRunning: null,
    async killBackground() {
      await runInWindow(bidi, KILL_BACKGROUND);
    },
    async stopBackground() {
      const view = await pages.openExtensionPage('options.html');
      await untilResting(view);
      await view.close();
    },
    closed: untilClosed(browser),
    close: () => browser.close().catch(() => {}),
  };
}

/**
 * What Firefox does on a click on the extension's button, wherever the button is: in the toolbar or behind the puzzle
 * piece. A popup that is still open would be closed by that, and goes first, as it does when a person turns to a page.
 */
const CLICK_ACTION = `
  for (const view of document.querySelectorAll('browser[webextension-view-type="popup"]')) {
    view.closest('panel')?.hidePopup();
    while (view.isConnected) await new Promise((done) => setTimeout(done, 20));
  }
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension('${EXTENSION_ID}');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

/** What Firefox does when the event page has rested for long enough, without asking whether it does. */
const KILL_BACKGROUND = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension('${EXTENSION_ID}');
  await extension.terminateBackground({ disableResetIdleForTest: true });`;

/** What Firefox does on the key of the manifest for `next-claim`, Alt+Shift+Period. */
const PRESS_NEXT_CLAIM = `
  document.querySelector('keyset[id*="recoupe"] key[keycode="VK_PERIOD"]').doCommand();`;

/** Waits until the event page is gone; it goes by itself after `extensions.background.idle.timeout`. */
async function untilResting(view: Page): Promise<void> {
  const end = Date.now() + REST_MS;
  while (await view.evaluate(isEventPageRunning)) {
    if (Date.now() > end) throw new Error('the extension’s event page does not rest');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs in a page of the extension; looking does not start the event page. */
function isEventPageRunning(): boolean {
  const views = globalThis.browser?.extension.getViews({}) ?? [];
  return views.some(({ location }) => location.pathname.includes('background'));
}
