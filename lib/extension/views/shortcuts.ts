import { browser } from 'wxt/browser';

/** One keyboard command of the extension, as the browser has it now. */
export interface Shortcut {
  readonly name: string;
  /** What it does, in the browser's language: it comes from the manifest. */
  readonly description: string;
  /** Such as `Alt+Shift+Period`; empty where it has none. */
  readonly keys: string;
}

/** Chrome's page for them; it has no function that opens it, and a link to it is dead. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** The keyboard commands and their keys now. The one that opens the popup is the browser's own and left out. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name === undefined || name.startsWith('_')
      ? []
      : [{ name, description: description ?? name, keys: shortcut ?? '' }],
  );
}

/** Opens the browser's own page on which a person changes the keys. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser;
  // Firefox has a function for it from 137 on, Chrome a page.
  const open: unknown = Reflect.get(commands, 'openShortcutSettings');
  if (typeof open === 'function') await Reflect.apply(open, commands, []);
  else await browser.tabs.create({ url: CHROME_PAGE });
}
