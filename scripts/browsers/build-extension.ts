import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { BrowserName } from './browser-name.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the pack that ships with the extension from `corpus/`. @throws Error with the tool's words where it fails. */
export async function buildDefaultPack(): Promise<void> {
  const name = ['--name', 'Poutine à Pyongyang, juin 2024'];
  const out = ['--out', 'public/packs/default.recoupe'];
  await run(['scripts/claims.ts', 'build', 'corpus', ...out, ...name, '--quiet']);
}

/**
 * Builds the extension for a browser, with whatever pack lies in `public/packs`.
 * @returns the folder to load.
 * @throws Error with the tool's words where it fails.
 */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const target = browser === 'chromium' ? ['--browser', 'chrome'] : ['--browser', 'firefox', '--mv3'];
  await run(['node_modules/wxt/bin/wxt.mjs', 'build', ...target]);
  return extensionFolder(browser);
}

/** Where `buildExtension` puts its result. */
export function extensionFolder(browser: BrowserName): string {
  return join(ROOT, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Runs a Node program in the project's root; its output is shown only when it fails. */
function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) done();
      else reject(new Error(`node ${args.join(' ')} ended with status ${status}:\n${output.trim()}`));
    });
  });
}
