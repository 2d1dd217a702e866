import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browser-name.ts';

/** How a browser is to be started. */
export interface OpenOptions {
  /** Path of the browser's executable. */
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Language of the interface, such as `en-US`; null leaves it to the system. */
  readonly language: string | null;
  /** Size of the pages in CSS pixels; null leaves it to the window. */
  readonly viewport: { readonly width: number; readonly height: number } | null;
  /** `host:port` of a proxy that gets every request of the browser, those to localhost too; null for none. */
  readonly proxy?: string | null;
  /** Folder that gets what is downloaded, without a question; null leaves it to the browser. */
  readonly downloads?: string | null;
  /** Leaves the page of the first run open, which comes with the install; it is closed by default. */
  readonly keepFirstRun?: boolean;
  /** More preferences for Firefox; ignored by Chromium. */
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>>;
}

/** The open card of a page, read out of its closed shadow root. */
export interface OpenCard {
  /** What a person reads, one line a block. */
  readonly lines: readonly string[];
  /** The card's markup with its style element. */
  readonly html: string;
  /** Where it stands in the viewport, CSS pixels. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly controls: readonly CardControl[];
  /** Text of what has the focus in the card; null where nothing has. */
  readonly focused: string | null;
}

/** Something in a card that can be pressed, and its middle in the viewport. */
export interface CardControl {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A message to the content script of a tab, as the background sends it. */
export interface TabMessage {
  readonly name: string;
  readonly request: object;
}

/** A running browser with the extension in it, the same for both kinds of browser. */
export interface BrowserSession {
  readonly name: BrowserName;
  /** Such as `Chrome/156.0.8078.79`. */
  readonly version: string;
  /** The page of the first run; closed unless it was to be kept. */
  readonly firstRun: Page;
  /** Opens a web page in a new tab and waits for its load. */
  readonly openPage: (url: string) => Promise<Page>;
  /** Opens one of the extension's own pages in a new tab, such as `options.html`, and waits until it shows something. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** Opens the popup for a page as a tab of its own, in front. */
  readonly openPopup: (page: Page) => Promise<Page>;
  /** Opens the side panel for a page as a tab of its own, in front; it stays with that page. */
  readonly openPanel: (page: Page) => Promise<Page>;
  /** Clicks Recoupe's button in the toolbar with a page in front, as a person does: the real popup opens. */
  readonly clickAction: (page: Page) => Promise<void>;
  /** Takes the access to all sites from the extension, as a person does in the browser's settings. */
  readonly withholdSites: () => Promise<void>;
  /** Presses the key of the command `next-claim` with a page in front; null in Chromium, where no driver can. */
  readonly pressNextClaim: ((page: Page) => Promise<void>) | null;
  /** The open card of a page, or null where none is open. */
  readonly readCard: (page: Page) => Promise<OpenCard | null>;
  /** Sends a message to a page's content script from the background itself, as a keyboard shortcut does. */
  readonly sendFromBackground: (page: Page, message: TabMessage) => Promise<unknown>;
  /** From now on notes the messages that reach the background; the returned function tells their names so far. */
  readonly recordMessages: () => Promise<() => Promise<readonly string[]>>;
  /** Whether the background worker runs at this moment; null in Firefox, where looking may wake it. */
  readonly isBackgroundRunning: (() => boolean) | null;
  /** Ends the background worker as the browser does when it rests, and waits until it is gone. */
  readonly stopBackground: () => Promise<void>;
  /** Ends the background at once, whatever it does: a check it runs is lost. */
  readonly killBackground: () => Promise<void>;
  /** Resolves when the browser has gone, by `close` or because a person closed it. */
  readonly closed: Promise<void>;
  /** Ends the browser and deletes its profile. Never rejects. */
  readonly close: () => Promise<void>;
}
