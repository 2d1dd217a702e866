import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../../scripts/browsers/browser-name.ts';
import type { BrowserSession, OpenOptions } from '../../scripts/browsers/browser-session.ts';
import { extensionFolder } from '../../scripts/browsers/build-extension.ts';
import { findBrowser } from '../../scripts/browsers/find-browser.ts';
import { openBrowser } from '../../scripts/browsers/open-browser.ts';
import { type NewsSite, startNewsSite } from '../../scripts/demo/news-site.ts';

/** What a test acts on: a browser with the extension in it, and the news site it reads. */
export interface Scene {
  readonly session: BrowserSession;
  /** Also the browser's proxy: nothing a test does reaches the network, and every request is seen. */
  readonly site: NewsSite;
  /** Folder that downloads go to; empty at first. */
  readonly downloads: string;
}

interface SceneOptions {
  readonly browsers?: readonly BrowserName[];
  readonly keepFirstRun?: boolean;
  readonly firefoxPreferences?: NonNullable<OpenOptions['firefoxPreferences']>;
}

/** Declares the same tests for real Chromium and real Firefox, each with one fresh profile for all of them. */
export function inBrowsers(
  title: string,
  declare: (scene: () => Scene) => void,
  { browsers = BROWSER_NAMES, keepFirstRun = false, firefoxPreferences = {} }: SceneOptions = {},
): void {
  describe.each(browsers)(`${title} (%s)`, (name) => {
    let scene: Scene | null = null;

    beforeAll(async () => {
      const executable = findBrowser(name);
      if (executable === null) throw new Error(`no ${name} is installed`);
      const site = await startNewsSite();
      const downloads = await mkdtemp(join(tmpdir(), 'recoupe-downloads-'));
      const session = await openBrowser(name, {
        executable,
        extension: extensionFolder(name),
        headless: true,
        language: 'en-US',
        viewport: { width: 1000, height: 800 },
        proxy: site.host,
        downloads,
        keepFirstRun,
        firefoxPreferences,
      });
      scene = { session, site, downloads };
    });

    afterAll(async () => {
      await scene?.session.close();
      await scene?.site.close();
      if (scene !== null) await rm(scene.downloads, { recursive: true });
    });

    declare(() => {
      if (scene === null) throw new Error(`${name} did not start`);
      return scene;
    });
  });
}
