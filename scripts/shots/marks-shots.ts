import type { Page } from 'puppeteer-core';
import { openCard, readMarks, waitForMarks } from '../browsers/marked-page.ts';
import { pickSentence } from '../demo/pick-sentence.ts';
import type { Shot } from './shot.ts';
import type { Stage } from './stage.ts';

/** Looks of pages, put over the demo's own style sheet. */
const DARK = 'body { background: #15181c !important; color: #dfe3e8 !important; }';
const COLOURED = 'body { background: #0f5a46 !important; color: #f4f1e4 !important; }';
const SALMON = 'body { background: #fff1e5 !important; color: #33302e !important; }';
const NARROW = 'article { max-width: 300px; }';

const EVERYTHING = { same: true, differs: true, onlyHere: true };
const STRONG = { language: 'browser', marked: EVERYTHING, strength: 'strong', sitesOff: [] };
const CALM = { ...STRONG, strength: 'calm' };

/** Marks and cards on the demo's pages. */
export const MARKS_SHOTS: readonly Shot[] = [
  { name: 'marks-light', open: (stage) => openMarked(stage) },
  { name: 'marks-dark-page', open: (stage) => openMarked(stage, { css: DARK }) },
  { name: 'marks-coloured-page', open: (stage) => openMarked(stage, { css: COLOURED }) },
  { name: 'marks-links', open: (stage) => openMarked(stage, { css: SALMON, links: true }) },
  { name: 'marks-only-here', open: (stage) => openMarked(stage, { settings: CALM }) },
  { name: 'marks-strong', open: (stage) => openMarked(stage, { settings: STRONG }) },
  { name: 'marks-strong-dark-page', open: (stage) => openMarked(stage, { settings: STRONG, css: DARK }) },
  { name: 'card-on-page', open: (stage) => openWithCard(stage, '') },
  { name: 'card-on-dark-page', open: (stage) => openWithCard(stage, DARK) },
  {
    name: 'card-narrow-page',
    open: (stage) => openWithCard(stage, NARROW),
    size: { width: 340, height: 600 },
  },
];

interface Look {
  readonly css?: string;
  readonly links?: boolean;
  readonly settings?: object;
}

async function openMarked(stage: Stage, { css = '', links = false, settings }: Look = {}): Promise<Page> {
  await stage.choose(settings ?? null);
  const page = await stage.openArticle('004');
  if (css !== '') await page.addStyleTag({ content: css });
  await waitForMarks(page);
  if (links) await linkSomeWords(page);
  await page.evaluate(() => window.scrollTo({ top: 900, behavior: 'instant' }));
  return page;
}

async function openWithCard(stage: Stage, css: string): Promise<Page> {
  const page = await openMarked(stage, { css });
  const { same, differs } = await readMarks(page);
  await openCard(stage.session, page, pickSentence([...differs, ...same]).slice(0, 60));
  return page;
}

/** Makes links of the last words of each paragraph, as news sites do. */
async function linkSomeWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('article p')) {
      const text = paragraph.lastChild;
      if (text === null || text.nodeType !== 3 || (text.nodeValue?.length ?? 0) < 80) continue;
      const range = document.createRange();
      range.setStart(text, 20);
      range.setEnd(text, 45);
      const link = document.createElement('a');
      link.href = '/';
      link.style.color = '#0d7680';
      range.surroundContents(link);
    }
  });
  // The marks follow the change after a moment.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}
