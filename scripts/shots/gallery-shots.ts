import type { Page } from 'puppeteer-core';
import { CARD_STATES } from '../../tests/components/gallery/card-states.ts';
import type {} from './gallery-api.ts';
import type { Shot } from './shot.ts';
import type { Stage } from './stage.ts';

const CARD = { width: 460, height: 520 };

/** The card in each of its made-up states; they are told in `tests/components/gallery/card-states.ts`. */
export function galleryShots(html: string): readonly Shot[] {
  return CARD_STATES.map(({ name }) => ({
    name: `card-${name}`,
    size: CARD,
    open: (stage) => showState(stage, html, name),
  }));
}

/** Draws one state of the card into an empty page of the stage. */
export async function showState(
  stage: Pick<Stage, 'openEmpty' | 'language'>,
  html: string,
  name: string,
): Promise<Page> {
  const page = await stage.openEmpty();
  await page.setContent(html);
  await page.evaluate((state, language) => globalThis.showCard(state, language), name, stage.language);
  return page;
}
