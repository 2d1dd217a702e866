import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { OpenCard } from '../../scripts/browsers/browser-session.ts';
import { CARD_HOST } from '../../scripts/browsers/card-host.ts';
import {
  openCard,
  readMarks,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/browsers/marked-page.ts';
import { inBrowsers } from './in-browsers.ts';
import { isAsServed } from './served-page.ts';

const LAST_VISIT = 'Poutine s’est rendu pour la dernière fois en Corée du Nord en 2000';
const DENIAL = 'Moscou et Pyongyang ont nié de tels transferts d’armes';

/** The lines of the card that are said to be the same fact. */
function certainLines(card: OpenCard): readonly string[] {
  const possible = card.lines.indexOf('Possible matches');
  return possible === -1 ? card.lines : card.lines.slice(0, possible);
}

inBrowsers('marks and card', (scene) => {
  let page: Page;

  beforeAll(async () => {
    const { session, site } = scene();
    page = await session.openPage(site.urlOf('004'));
    await waitForMarks(page);
  });

  test('claims that others report are marked, and the page’s DOM is untouched', async () => {
    const marks = await readMarks(page);
    const all = [...marks.same, ...marks.differs];
    expect(all.find((text) => text.startsWith(LAST_VISIT))).toBeDefined();
    expect(all.find((text) => text.startsWith('READ'))).toBeUndefined();
    expect(all.find((text) => text.startsWith('Votre adresse e-mail'))).toBeUndefined();
    expect(await isAsServed(page)).toBe(true);
  });

  test('hovering a sentence opens its card, with the other wording and the person as a conflict', async () => {
    const card = await openCard(scene().session, page, LAST_VISIT);
    const lines = certainLines(card);
    expect(lines).toContainEqual(expect.stringContaining('reçu par le père de Kim, Kim Il Sung'));
    expect(lines).toContainEqual(expect.stringMatching(/Person:.*Kim Jong Il.*Kim Il Sung.*conflict/));
    expect(lines).toContainEqual(expect.stringContaining('Nouvelles du Monde'));
  });

  test('the card’s shadow root is closed to the page', async () => {
    const root = await page.$eval(CARD_HOST, (host) => host.shadowRoot);
    expect(root).toBe(null);
  });

  test('Escape closes the card, and nothing of it is left in the page', async () => {
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await isAsServed(page)).toBe(true);
  });

  test('a card closes when the pointer has left it and its sentence', async () => {
    await openCard(scene().session, page, LAST_VISIT);
    await page.mouse.move(950, 5, { steps: 3 });
    await waitForNoCard(page);
  });

  test('the denial is found in other articles under its other verbs', async () => {
    const card = await openCard(scene().session, page, DENIAL);
    const lines = certainLines(card).join('\n');
    expect(lines).toMatch(/ont réfuté ces allégations|nient les accusations/);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  // The browsers take their shortcuts from the window, which no driver can type into; the background's own message is sent instead.
  test('the commands for next and previous claim go through the marked claims in order', async () => {
    const { session } = scene();
    const openedBy = async (direction: 'next' | 'previous') => {
      const answer = await session.sendFromBackground(page, { name: 'step-claim', request: { direction } });
      expect(answer).toEqual({ ok: true, value: true });
      return (await waitForCard(session, page)).lines;
    };
    await page.reload();
    await waitForMarks(page);
    const first = await openedBy('next');
    const second = await openedBy('next');
    expect(second).not.toEqual(first);
    expect(await openedBy('previous')).toEqual(first);
  });
});
