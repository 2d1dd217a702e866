import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/browser-name.ts';
import { buildDefaultPack, buildExtension } from '../browsers/build-extension.ts';
import { ensureBrowsers } from '../browsers/install-browser.ts';
import { say, step } from '../demo/steps.ts';
import { buildGallery } from './build-gallery.ts';
import { galleryShots } from './gallery-shots.ts';
import { MARKS_SHOTS } from './marks-shots.ts';
import { OPTIONS_SHOTS } from './options-shots.ts';
import type { Shot } from './shot.ts';
import { openStage, type Scheme, type Stage } from './stage.ts';
import { VIEW_SHOTS } from './view-shots.ts';

export interface ShotsOptions {
  readonly folder: string;
  readonly browsers: readonly BrowserName[];
  /** Only shots whose name, such as `chromium/en-dark/card-same`, holds one of these; empty for all. */
  readonly only: readonly string[];
  /** Build pack and extension first. */
  readonly build: boolean;
}

/** In what colours and languages each browser is looked at. */
const STAGES: Readonly<Record<BrowserName, readonly { language: 'en' | 'fr'; scheme: Scheme }[]>> = {
  chromium: [
    { language: 'en', scheme: 'light' },
    { language: 'en', scheme: 'dark' },
    { language: 'en', scheme: 'forced' },
    { language: 'fr', scheme: 'light' },
  ],
  firefox: [
    { language: 'en', scheme: 'light' },
    { language: 'fr', scheme: 'dark' },
  ],
};

const SIZE = { width: 900, height: 700 };

/** Takes all pictures; one that cannot be taken is told, and the others go on. @returns how many could not be. */
export async function runShots(options: ShotsOptions): Promise<number> {
  await ensureBrowsers(options.browsers, say);
  if (options.build) await step('Building the index from corpus/', buildDefaultPack);
  const gallery = await step('Building the gallery of cards', buildGallery);
  const shots = [...MARKS_SHOTS, ...galleryShots(gallery), ...VIEW_SHOTS, ...OPTIONS_SHOTS];
  let failures = 0;
  for (const browser of options.browsers) {
    if (options.build) await step(`Building the extension for ${browser}`, () => buildExtension(browser));
    for (const { language, scheme } of STAGES[browser]) {
      const place = `${browser}/${language}-${scheme}`;
      const wanted = shots.filter(({ name }) => isWanted(`${place}/${name}`, options.only));
      if (wanted.length === 0) continue;
      const stage = await openStage(browser, language, scheme);
      const folder = join(options.folder, place);
      await mkdir(folder, { recursive: true });
      try {
        for (const shot of wanted) failures += (await take(stage, shot, folder)) ? 0 : 1;
      } finally {
        await stage.close();
      }
      say(`${folder}: ${wanted.length} pictures`);
    }
  }
  return failures;
}

function isWanted(path: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((part) => path.includes(part));
}

async function take(stage: Stage, shot: Shot, folder: string): Promise<boolean> {
  try {
    const page = await shot.open(stage);
    if (page === null) return true;
    // Setting the size closes no card: it is set before, and a card follows its sentence.
    await page.setViewport(shot.size ?? SIZE);
    await page.screenshot({ path: join(folder, `${shot.name}.png`), fullPage: shot.whole ?? false });
    await page.close();
    return true;
  } catch (error) {
    say(`${folder}/${shot.name}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
