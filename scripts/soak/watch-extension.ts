import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/browser-session.ts';
import { watchInChromium } from './watch-in-chromium.ts';
import { watchInFirefox } from './watch-in-firefox.ts';

/** What a browser holds at one moment, after a collection of garbage; bytes, null where it does not tell. */
export interface Memory {
  /** Objects of the background worker. */
  readonly backgroundHeap: number | null;
  /** The process of the extension: background, and the view that asks. */
  readonly extensionProcess: number | null;
  /** Objects of the tab that never loads a page. */
  readonly pageHeap: number | null;
  /** Nodes of the DOM in its process, those that are in no document too. */
  readonly pageNodes: number | null;
  /** Event listeners in its process. */
  readonly pageListeners: number | null;
  /** All processes that hold pages. */
  readonly pageProcesses: number | null;
}

/** Watches the extension from outside while it is used. */
export interface ExtensionWatch {
  /** `page` is the tab that never loads a page. */
  readonly measure: (page: Page) => Promise<Memory>;
  /** Errors of the extension so far, wherever they came from. */
  readonly errors: () => Promise<readonly string[]>;
}

/** Begins to watch; `view` is any page of the extension. */
export function watchExtension(session: BrowserSession, view: Page): Promise<ExtensionWatch> {
  return session.name === 'chromium' ? watchInChromium(view.browser()) : watchInFirefox(view.browser());
}
