import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { extensionFolder } from '../browsers/build-extension.ts';
import { waitForMarks } from '../browsers/marked-page.ts';
import type { Shot } from './shot.ts';
import type { Stage } from './stage.ts';

/** As wide as browsers show a popup, and at most as high. */
const POPUP = { width: 400, height: 600 };
const PANEL = { width: 360, height: 800 };
const PAGE = { width: 1000, height: 800 };

/** The extension's own pages. */
export const VIEW_SHOTS: readonly Shot[] = [
  { name: 'popup-report', size: POPUP, open: (stage) => openPopup(stage, '004') },
  { name: 'popup-claim-open', size: POPUP, open: openClaim },
  { name: 'side-panel', size: PANEL, open: openPanel },
  { name: 'options', size: PAGE, whole: true, open: (stage) => openView(stage, 'options.html') },
  { name: 'first-run', size: PAGE, whole: true, open: (stage) => openView(stage, 'welcome.html') },
];

async function openPopup(stage: Stage, article: string): Promise<Page> {
  await stage.choose(null);
  const page = await stage.openArticle(article);
  await waitForMarks(page);
  const popup = await stage.session.openPopup(page);
  await stage.dress(popup);
  await popup.waitForSelector('h1');
  return popup;
}

async function openClaim(stage: Stage): Promise<Page> {
  const popup = await openPopup(stage, '004');
  await popup.waitForSelector('button.disclose');
  await popup.click('button.disclose');
  await popup.$eval('button.disclose', (button) => button.scrollIntoView({ block: 'start' }));
  return popup;
}

async function openPanel(stage: Stage): Promise<Page> {
  const page = await stage.openArticle('004');
  await waitForMarks(page);
  const panel = await stage.session.openPanel(page);
  await stage.dress(panel);
  await panel.waitForSelector('h1');
  return panel;
}

async function openView(stage: Stage, path: string): Promise<Page | null> {
  if (!hasView(stage, path)) return null;
  await stage.choose(null);
  const view = await stage.session.openExtensionPage(path);
  await stage.dress(view);
  return view;
}

function hasView({ session }: Stage, path: string): boolean {
  return existsSync(join(extensionFolder(session.name), path));
}
