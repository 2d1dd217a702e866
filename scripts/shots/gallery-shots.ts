import type { Page } from 'puppeteer-core';
import { CARD_STATES } from '../../tests/components/gallery/card-states.ts';
import { VIEW_STATE_NAMES, type ViewStateName } from '../../tests/components/gallery/view-state-names.ts';
import type {} from './gallery-api.ts';
import type { Shot } from './shot.ts';
import type { Stage } from './stage.ts';

const CARD = { width: 460, height: 520 };

/** As wide as a popup; states without a list are short. */
const POPUP = { width: 400, height: 320 };

/** Card and popup in each of their made-up states; they are told in `tests/components/gallery`. */
export function galleryShots(html: string): readonly Shot[] {
  const cards = CARD_STATES.map(({ name }) => ({
    name: `card-${name}`,
    size: CARD,
    open: (stage: Stage) => showState(stage, html, name),
  }));
  const popups = VIEW_STATE_NAMES.map((name) => ({
    name: `popup-${name}`,
    size: POPUP,
    open: (stage: Stage) => showViewState(stage, html, name),
  }));
  return [...cards, ...popups];
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

/** Draws one state of the popup into an empty page of the stage. */
export async function showViewState(
  stage: Pick<Stage, 'openEmpty' | 'language'>,
  html: string,
  name: ViewStateName,
): Promise<Page> {
  const page = await stage.openEmpty();
  await page.setContent(html);
  await page.evaluate((state, language) => globalThis.showView(state, language), name, stage.language);
  return page;
}
