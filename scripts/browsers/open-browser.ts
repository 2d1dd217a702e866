import type { BrowserName } from './browser-name.ts';
import type { BrowserSession, OpenOptions } from './browser-session.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';

/** Starts a browser of either kind with the built extension loaded. @throws Error where it does not start. */
export function openBrowser(name: BrowserName, options: OpenOptions): Promise<BrowserSession> {
  return name === 'chromium' ? openChromium(options) : openFirefox(options);
}
