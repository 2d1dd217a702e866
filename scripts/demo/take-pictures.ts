import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserSession } from '../browsers/browser-session.ts';
import { openCard, readMarks, waitForMarks } from '../browsers/marked-page.ts';
import { pickSentence } from './pick-sentence.ts';
import { say } from './steps.ts';

/** The README is read over slow lines too. */
const MAX_PICTURE_BYTES = 120_000;

/** The page around the open card: narrow enough for the site to leave its side column out. */
const PAGE = { width: 800, height: 660 };

/** As wide as browsers show a popup, and at most as high. */
const POPUP = { width: 400, height: 600 };

/** Saves the README's two pictures, `card.png` and `popup.png`, into a folder; says so where one is too large. */
export async function takePictures(session: BrowserSession, address: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = await session.openPage(address);
  await page.setViewport(PAGE);
  await waitForMarks(page);
  const marks = await readMarks(page);
  await openCard(session, page, pickSentence([...marks.differs, ...marks.same]));
  const card = join(folder, 'card.png');
  await page.screenshot({ path: card });

  const popup = join(folder, 'popup.png');
  const view = await session.openPopup(page);
  await view.setViewport(POPUP);
  await view.waitForSelector('h1');
  const height = await view.$eval('.view', (element) => Math.ceil(element.getBoundingClientRect().height));
  await view.setViewport({ width: POPUP.width, height: Math.min(height, POPUP.height) });
  await view.screenshot({ path: popup });

  for (const path of [card, popup]) {
    const { size } = await stat(path);
    const note = size > MAX_PICTURE_BYTES ? `, more than ${MAX_PICTURE_BYTES}: make it smaller` : '';
    say(`${path}: ${size} bytes${note}`);
  }
}
