import { browser } from 'wxt/browser';
import { readSettings } from '@/lib/extension/settings/settings.ts';
import { isSiteOff } from '@/lib/extension/settings/sites.ts';

/** What WXT makes of `entrypoints/article.content`; it is in no manifest, so its paths are told here. */
const READER = { script: '/content-scripts/article.js', styles: 'content-scripts/article.css' } as const;

/**
 * Puts the reader into a tab whose page at that address is an article; false where the person switched the site off.
 * @throws Error where the tab has gone or may not be read.
 */
export async function injectReader(tabId: number, url: string): Promise<boolean> {
  if (isSiteOff(await readSettings(), url)) return false;
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, files: [READER.styles] });
  await browser.scripting.executeScript({ target, files: [READER.script] });
  return true;
}
