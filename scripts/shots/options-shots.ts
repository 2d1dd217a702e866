import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { encodePack } from '../../lib/engine/pack/encode-pack.ts';
import { waitForMarks } from '../browsers/marked-page.ts';
import { deflate } from '../file-source.ts';
import { madeKey } from '../signing/made-key.ts';
import { signBytes } from '../signing/sign-bytes.ts';
import type { Shot } from './shot.ts';
import type { Stage } from './stage.ts';

const NARROW = { width: 400, height: 800 };
const PAGE = { width: 1000, height: 800 };

const PACK = resolve(import.meta.dirname, '../../public/packs/default.recoupe');

/** A pack that is shown signed. */
const SIGNED = {
  name: 'Archives de la Gazette',
  language: 'fr',
  provenance: { builder: 'recoupe', source: 'archives', lexicon: null, builtAt: null },
};

/** Choices other than the first day's. */
const CHOSEN = {
  language: 'browser',
  marked: { same: true, differs: true, onlyHere: true },
  strength: 'strong',
  sitesOff: ['gazette.example', 'journal.example'],
};

/** A match that a person called wrong. */
const HIDDEN = {
  key: 'made',
  hiddenAt: '2024-07-02T10:00:00Z',
  here: {
    text: 'Le vieux pont de la commune est fermé à la circulation depuis lundi soir.',
    outlet: 'Le Journal',
    title: 'Le vieux pont est fermé',
    url: 'https://journal.example/pont',
  },
  there: {
    text: 'Un pont de la vallée a été fermé lundi, le temps d’une course.',
    outlet: 'La Gazette',
    title: 'La course de la vallée',
    url: null,
  },
};

/** The options page with everything in it, first run and demo article, and their narrow forms. */
export const OPTIONS_SHOTS: readonly Shot[] = [
  { name: 'options-full', size: PAGE, whole: true, open: openFull },
  { name: 'options-narrow', size: NARROW, whole: true, open: openFull },
  { name: 'first-run-narrow', size: NARROW, whole: true, open: openFirstRun },
  { name: 'demo-article', size: PAGE, open: openDemo },
];

async function openFirstRun(stage: Stage): Promise<Page> {
  await stage.choose(null);
  return await openView(stage, 'welcome.html');
}

async function openView({ session, dress }: Stage, path: string): Promise<Page> {
  const view = await session.openExtensionPage(path);
  await dress(view);
  return view;
}

/** A pack signed and one not, a file that is none, choices, a hidden match, and the question before everything is deleted. */
async function openFull(stage: Stage): Promise<Page> {
  await stage.choose(CHOSEN);
  const view = await openView(stage, 'options.html');
  await view.evaluate(async (request) => {
    await (globalThis.browser ?? globalThis.chrome)?.runtime.sendMessage({ name: 'hide-match', request });
  }, HIDDEN);
  const field = await (await view.waitForSelector('input[type="file"]'))?.toElement('input');
  const folder = await mkdtemp(join(tmpdir(), 'recoupe-shots-'));
  const signed = join(folder, 'signed.recoupe');
  const pack = Buffer.concat([...encodePack([], SIGNED, deflate)]);
  await writeFile(signed, signBytes(pack, 'Rédaction de la Gazette', madeKey(1)));
  await field?.uploadFile(signed, PACK, import.meta.filename);
  await view.waitForSelector('.imports [data-status="failed"]');
  await rm(folder, { recursive: true });
  await view.waitForSelector('#hidden li');
  await view.click('#data .button');
  await view.waitForFunction(() => document.querySelector('.data-state')?.textContent?.includes('.zip'));
  await view.click('#data .danger');
  await view.waitForSelector('#data .confirm');
  return view;
}

async function openDemo(stage: Stage): Promise<Page> {
  await stage.choose(null);
  const view = await openView(stage, 'demo.html');
  await waitForMarks(view);
  // The bar says how to go on once it knows of the marks.
  await view.waitForFunction(() => document.querySelector('.demo-bar p')?.textContent?.includes('Alt+'));
  return view;
}
