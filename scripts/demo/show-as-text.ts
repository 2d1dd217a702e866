import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { BrowserSession } from '../browsers/browser-session.ts';
import { openCard, readMarks, waitForMarks } from '../browsers/marked-page.ts';
import { visibleLines } from '../browsers/visible-lines.ts';
import { colours } from '../colours.ts';
import { pickSentence } from './pick-sentence.ts';
import { say, step } from './steps.ts';

/** Size of the popup as browsers show it. */
const POPUP = { width: 400, height: 600 };

/** Longest wait for marks before the demo says that there are none. */
const MARKS_MS = 15_000;

/** Lines of a card that are printed: about what it shows before it must be scrolled. */
const CARD_LINES = 16;

/** Without a display: prints what the popup and one claim's card show, and saves pictures of page, card and popup. */
export async function showAsText(session: BrowserSession, address: string, folder: string): Promise<void> {
  const page = await step(`Opening ${address}`, () => session.openPage(address));
  const isMarked = await step('Waiting for the marks', () =>
    waitForMarks(page, MARKS_MS).then(
      () => true,
      () => false,
    ),
  );
  const marks = await readMarks(page);
  await mkdir(folder, { recursive: true });
  const pictures = {
    page: join(folder, 'page.png'),
    card: join(folder, 'card.png'),
    popup: join(folder, 'popup.png'),
  };
  await page.screenshot({ path: pictures.page });

  const popup = await session.openPopup(page);
  await popup.setViewport(POPUP);
  await popup.waitForSelector('h1');
  await popup.screenshot({ path: pictures.popup });
  print('The popup', await popup.$eval('header', visibleLines));
  await popup.close();
  if (!isMarked) {
    say('\nNo sentence of this article is reported by another outlet of the corpus: nothing is marked.');
    return;
  }
  await page.bringToFront();
  const sentence = pickSentence([...marks.differs, ...marks.same]);
  const card = await openCard(session, page, sentence);
  await page.screenshot({ path: pictures.card });
  const more = card.lines.length - CARD_LINES;
  const rest = more > 0 ? [`… and ${more} lines more, in the picture`] : [];
  print(`The card of “${sentence}”`, [...card.lines.slice(0, CARD_LINES), ...rest]);
  const count = marks.differs.length + marks.same.length;
  say(`\n${count} sentences are marked on the page. Pictures:`);
  for (const path of Object.values(pictures)) say(`  ${relative(process.cwd(), path)}`);
}

function print(title: string, lines: readonly string[]): void {
  process.stdout.write(`\n${colours.bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}
