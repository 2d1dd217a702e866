import { resolve } from 'node:path';
import type { BrowserName } from '../browsers/browser-name.ts';
import type { BrowserSession } from '../browsers/browser-session.ts';
import { buildDefaultPack, buildExtension } from '../browsers/build-extension.ts';
import { ensureBrowsers } from '../browsers/install-browser.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { type NewsSite, startNewsSite } from './news-site.ts';
import { showAsText } from './show-as-text.ts';
import { say, step } from './steps.ts';
import { takePictures } from './take-pictures.ts';

export interface DemoOptions {
  readonly browser: BrowserName;
  /** Id of an article of the corpus. */
  readonly article: string;
  readonly headless: boolean;
  /** Serve on after a headless run. */
  readonly keep: boolean;
  /** Folder for the README's pictures, or null for the demo itself. */
  readonly pictures: string | null;
  readonly signal: AbortSignal;
}

/** Where a headless run puts its pictures. */
const OUTPUT = resolve(import.meta.dirname, '../../demo-output');

/** Pages of a headless run: wide enough for the outlets' side column. */
const VIEWPORT = { width: 1000, height: 700 };

/** The whole demo: builds, serves, opens, shows, and takes all down again. @throws AbortError on Ctrl-C. */
export async function runDemo(options: DemoOptions): Promise<void> {
  const { browser: name, signal } = options;
  const site = await startNewsSite();
  let session: BrowserSession | null = null;
  try {
    const address = site.urlOf(options.article);
    const executable = (await ensureBrowsers([name], say)).get(name);
    if (executable === undefined) throw new Error(`browser: no ${name} found`);
    await step('Building the index from corpus/', buildDefaultPack);
    signal.throwIfAborted();
    const extension = await step('Building the extension', () => buildExtension(name));
    signal.throwIfAborted();
    session = await step(`Starting ${executable}`, () =>
      openBrowser(name, {
        executable,
        extension,
        headless: options.headless,
        // The pictures are the README's, which is in English.
        language: options.pictures === null ? null : 'en-US',
        viewport: options.headless ? VIEWPORT : null,
      }),
    );
    // Ctrl-C must end whatever waits for the browser.
    signal.addEventListener('abort', session.close, { once: true });
    signal.throwIfAborted();
    if (!options.headless) return await showInWindow(session, address, signal);
    if (options.pictures !== null) return await takePictures(session, address, options.pictures);
    await showAsText(session, address, OUTPUT);
    if (options.keep) await serveOn(site, signal);
  } finally {
    await session?.close();
    await site.close();
  }
}

async function showInWindow(session: BrowserSession, address: string, signal: AbortSignal): Promise<void> {
  const page = await session.openPage(address);
  await page.bringToFront();
  say(`
${address}
is open in ${session.version} with Recoupe in it. After a moment some sentences are underlined:
  - rest the pointer on one: its card shows who else reports the fact, in what words, and what differs;
  - click Recoupe's icon in the toolbar (it may be behind the puzzle piece) for the whole page;
  - Alt+Shift+. and Alt+Shift+, go from claim to claim;
  - the other articles are linked in the side column.
Ctrl-C here, or closing the browser, ends the demo.`);
  await Promise.race([session.closed, untilAborted(signal)]);
}

async function serveOn(site: NewsSite, signal: AbortSignal): Promise<void> {
  say(`\nServing on at ${site.origin} until Ctrl-C.`);
  await untilAborted(signal);
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}
