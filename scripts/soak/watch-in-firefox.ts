import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';
import { connectBidi } from '../browsers/bidi-connection.ts';
import { runInWindow } from '../browsers/firefox-window.ts';
import type { ExtensionWatch } from './watch-extension.ts';

const processesShape = z.array(z.object({ type: z.string(), memory: z.number() }));
const errorsShape = z.array(z.string());

/** Has every process free what it can, as "Minimize memory usage" of about:memory does, then lists them. */
const LIST_PROCESSES = `
  Services.obs.notifyObservers(null, 'child-mmu-request');
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((done) => manager.minimizeMemoryUsage(done));
  const { children } = await ChromeUtils.requestProcInfo();
  return children.map(({ type, memory }) => ({ type, memory }));`;

/** Takes the errors of extensions out of the browser's console, which keeps the last 250 messages. */
const TAKE_ERRORS = `
  const messages = Services.console.getMessageArray();
  Services.console.reset();
  return messages
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName, flags }) => sourceName.startsWith('moz-extension://') && (flags & Ci.nsIScriptError.warningFlag) === 0)
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' ' + sourceName + ':' + lineNumber);`;

/** What Firefox notes of itself where a page was left that still waited for an answer. */
export const LEFT_WHILE_WAITING =
  /^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/;

/** Watches the extension in Firefox from the browser's own window. */
export async function watchInFirefox(browser: Browser): Promise<ExtensionWatch> {
  const bidi = connectBidi(browser);
  const errors: string[] = [];
  return {
    async errors() {
      const taken = errorsShape.parse(await runInWindow(bidi, TAKE_ERRORS));
      errors.push(...taken.filter((error) => !LEFT_WHILE_WAITING.test(error)));
      return errors;
    },
    async measure() {
      const processes = processesShape.parse(await runInWindow(bidi, LIST_PROCESSES));
      const of = (isMeant: (type: string) => boolean) =>
        processes.filter(({ type }) => isMeant(type)).reduce((sum, { memory }) => sum + memory, 0);
      return {
        backgroundHeap: null,
        extensionProcess: of((type) => type === 'extension'),
        pageHeap: null,
        pageNodes: null,
        pageListeners: null,
        pageProcesses: of((type) => type.startsWith('web')),
      };
    },
  };
}
