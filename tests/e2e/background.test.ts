import { expect, test } from 'vitest';
import { readMarks, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { inBrowsers } from './in-browsers.ts';
import { countHeard, openListener, waitForHeard } from './page-report.ts';
import { waitForText } from './views.ts';

inBrowsers(
  'background',
  (scene) => {
    test('a worker that the browser has stopped is woken by the next article', async () => {
      const { session, site } = scene();
      const first = await session.openPage(site.urlOf('004'));
      await waitForMarks(first);
      await session.stopBackground();
      const second = await session.openPage(site.urlOf('000'));
      await waitForMarks(second);
      const { same, differs } = await readMarks(second);
      expect(same.length + differs.length).toBeGreaterThan(0);
    });

    test('a page whose check is lost with the worker gets its answer from the next one', async () => {
      const { session, site } = scene();
      const listener = await openListener(session);
      const before = await session.openPage(site.urlOf('004'));
      await waitForMarks(before);
      await session.stopBackground();
      const known = await countHeard(listener);
      const opening = session.openPage(site.urlOf('004'));
      await waitForHeard(listener, known);
      await session.killBackground();
      const page = await opening;
      await waitForMarks(page);
      // Once more than for a page that nothing happened to.
      expect(await countHeard(listener)).toBe(known + 2);
      expect(await readMarks(page)).toEqual(await readMarks(before));
      const next = await session.openPage(site.urlOf('000'));
      await waitForMarks(next);
      await listener.close();
    });
  },
  // Firefox rests an event page by itself; Chromium's worker is stopped from outside.
  { firefoxPreferences: { 'extensions.background.idle.timeout': 5_000 } },
);

inBrowsers(
  'resting background',
  (scene) => {
    test('a page that is no article does not wake a worker that rests', async () => {
      const { session, site } = scene();
      // Stopped in the middle of its first work the worker would start again by itself.
      await waitForMarks(await session.openPage(site.urlOf('004')));
      await session.stopBackground();
      const popup = await session.openPopup(await session.openPage(site.origin));
      await waitForText(popup, 'h1', 'No article here');
      expect(session.isBackgroundRunning?.()).toBe(false);
    });
  },
  // In Firefox only a page of the extension could look, and opening one may wake the event page.
  { browsers: ['chromium'] },
);
