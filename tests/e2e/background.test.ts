import { expect, test } from 'vitest';
import { readMarks, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { inBrowsers } from './in-browsers.ts';

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
  },
  // Firefox rests an event page by itself; Chromium's worker is stopped from outside.
  { firefoxPreferences: { 'extensions.background.idle.timeout': 5_000 } },
);
