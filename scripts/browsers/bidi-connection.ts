import type { Browser, Page } from 'puppeteer-core';

/** Sends WebDriver BiDi commands that Puppeteer has no method for (https://w3c.github.io/webdriver-bidi/). */
export interface BidiConnection {
  /** The command's `result`. */
  readonly send: (method: string, params: object) => Promise<unknown>;
  /** The id of a page's top browsing context. */
  readonly contextOf: (page: Page) => string;
}

/**
 * The BiDi connection of a Firefox that Puppeteer drives. A browser takes one session only, so Puppeteer's own is
 * shared; it is no part of its public types and is checked here.
 * @throws Error where this version of Puppeteer keeps it elsewhere.
 */
export function connectBidi(browser: Browser): BidiConnection {
  const connection = readMember(browser, 'connection');
  const send = readMember(connection, 'send');
  if (typeof send !== 'function') {
    throw new Error(
      'puppeteer: its Firefox browser has no "connection.send" any more; adapt bidi-connection.ts',
    );
  }
  return {
    async send(method, params) {
      return readMember(await Reflect.apply(send, connection, [method, params]), 'result');
    },
    contextOf(page) {
      const id = readMember(page.mainFrame(), '_id');
      if (typeof id !== 'string') {
        throw new Error('puppeteer: its Firefox frame has no "_id" any more; adapt bidi-connection.ts');
      }
      return id;
    },
  };
}

/** A member of whatever came from outside our types; undefined where there is none. */
export function readMember(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
