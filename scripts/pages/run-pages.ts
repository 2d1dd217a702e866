import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_NAMES, type BrowserName } from '../browsers/browser-name.ts';
import { buildDefaultPack, buildExtension } from '../browsers/build-extension.ts';
import { ensureBrowsers } from '../browsers/install-browser.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { buildEchoPack } from './echo-pack.ts';
import { type PageResult, pageResult } from './page-result.ts';
import { type PageServer, servePages } from './page-server.ts';
import type { SavedPage } from './saved-pages.ts';
import { hearParts, type Visit, visitPage } from './visit-page.ts';

/** Visits of each page in Chromium, of which the least time counts. Sane range: 1, to try, to 5. */
const VISITS = 2;

/** What a run found. */
export interface PagesRun {
  readonly results: readonly PageResult[];
  /** The browsers with their versions. */
  readonly browsers: readonly string[];
}

/** Visits the pages in both browsers; `told` hears of each visit, with the publishers' sentences in it. */
export async function runPages(
  pages: readonly SavedPage[],
  told: (page: SavedPage, browser: BrowserName, visit: Visit) => void,
): Promise<PagesRun> {
  const server = await servePages(pages);
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-pages-'));
  try {
    const pack = join(folder, 'echo.recoupe');
    buildEchoPack(pages, pack);
    await buildDefaultPack();
    const visits = new Map<BrowserName, ReadonlyMap<string, readonly Visit[]>>();
    const browsers: string[] = [];
    for (const name of BROWSER_NAMES) {
      const times = name === 'chromium' ? VISITS : 1;
      const extension = join(folder, name);
      cpSync(await buildExtension(name), extension, { recursive: true });
      cpSync(pack, join(extension, 'packs/default.recoupe'));
      const visited = await visitAll(name, extension, server, pages, times, (page, visit) =>
        told(page, name, visit),
      );
      visits.set(name, visited.visits);
      browsers.push(visited.version);
    }
    const results = pages.flatMap((page) => {
      const chromium = visits.get('chromium')?.get(page.name) ?? [];
      const [firefox] = visits.get('firefox')?.get(page.name) ?? [];
      return firefox === undefined ? [] : [pageResult(page, chromium, firefox)];
    });
    return { results, browsers };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function visitAll(
  name: BrowserName,
  extension: string,
  server: PageServer,
  pages: readonly SavedPage[],
  times: number,
  told: (page: SavedPage, visit: Visit) => void,
): Promise<{ readonly visits: ReadonlyMap<string, readonly Visit[]>; readonly version: string }> {
  const executable = (await ensureBrowsers([name], console.error)).get(name);
  if (executable === undefined) throw new Error(`pages: no ${name} found`);
  const viewport = { width: 1200, height: 900 };
  const session = await openBrowser(name, {
    executable,
    extension,
    headless: true,
    language: 'en-US',
    viewport,
    proxy: server.host,
  });
  try {
    const view = await session.openExtensionPage('options.html');
    await hearParts(view);
    const visits = new Map<string, readonly Visit[]>();
    for (const page of pages) {
      const all: Visit[] = [];
      while (all.length < times) all.push(await visitPage(session, view, server.blank, server.urlOf(page)));
      visits.set(page.name, all);
      if (all[0] !== undefined) told(page, all[0]);
    }
    return { visits, version: session.version };
  } finally {
    await session.close();
  }
}
