import { BROWSER_NAMES } from '../../scripts/browsers/browser-name.ts';
import { buildDefaultPack, buildExtension } from '../../scripts/browsers/build-extension.ts';
import { ensureBrowsers } from '../../scripts/browsers/install-browser.ts';

/** Before all end-to-end tests: both browsers are there, the pack and both builds of the extension are fresh. */
export async function setup(): Promise<void> {
  await ensureBrowsers(BROWSER_NAMES, (message) => process.stderr.write(`${message}\n`));
  await buildDefaultPack();
  for (const name of BROWSER_NAMES) await buildExtension(name);
}
