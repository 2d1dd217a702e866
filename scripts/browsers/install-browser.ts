import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import type { BrowserName } from './browser-name.ts';
import { findBrowser, PATH_VARIABLES } from './find-browser.ts';

/** What the browsers are called in Debian. */
const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

const WANTED: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chrome or Chromium (version 120 or later)',
  firefox: 'Firefox (version 140 or later)',
};

/** How much of apt-get's output is shown when it fails. */
const TAIL_LINES = 15;

/**
 * The paths of the browsers, by name. Those that are missing are installed from Debian's packages where that is
 * possible (root, apt-get), which takes about half a minute and is told through `say`.
 * @throws Error that says what to install where a browser is missing and cannot be installed.
 */
export async function ensureBrowsers(
  names: readonly BrowserName[],
  say: (message: string) => void,
): Promise<ReadonlyMap<BrowserName, string>> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) {
    if (!canInstall()) throw missingError(missing);
    const packages = missing.map((name) => PACKAGES[name]);
    say(`Installing ${packages.join(' and ')} from Debian's packages (about half a minute) …`);
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  }
  const found = new Map<BrowserName, string>();
  for (const name of names) {
    const path = findBrowser(name);
    if (path === null) throw missingError([name]);
    found.set(name, path);
  }
  return found;
}

function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    accessSync('/usr/bin/apt-get', constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function missingError(names: readonly BrowserName[]): Error {
  const lines = names.map(
    (name) =>
      `browser: no ${name} found; install ${WANTED[name]}, or set ${PATH_VARIABLES[name]} to its executable` +
      (process.platform === 'linux' ? ` (Debian: sudo apt-get install ${PACKAGES[name]})` : ''),
  );
  return new Error(lines.join('\n'));
}

function run(command: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) return resolve();
      const tail = output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
      reject(new Error(`${command} ${args.join(' ')} ended with status ${status}:\n${tail}`));
    });
  });
}
