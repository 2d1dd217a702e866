import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser-name.ts';

/** The variable that names a browser's executable and wins over everything found. */
export const PATH_VARIABLES: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/** Names on the PATH, best first. Chromium before Chrome: a test run should not start somebody's own browser. */
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Where installers put the browsers outside the PATH, relative to the folders of `installFolders`. */
const INSTALLED: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox/firefox.exe'],
};

/**
 * The path of an installed browser, or null where there is none.
 * @throws Error where the browser's variable names a file that cannot be run.
 */
export function findBrowser(name: BrowserName): string | null {
  const variable = PATH_VARIABLES[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(
      `${variable}: ${named} is no file that can be run; correct the path or unset ${variable}`,
    );
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  const installed = INSTALLED[name].flatMap((path) => installFolders().map((folder) => join(folder, path)));
  return [...onPath, ...installed].find(isExecutable) ?? null;
}

function installFolders(): readonly string[] {
  if (process.platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')];
  if (process.platform !== 'win32') return [];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
