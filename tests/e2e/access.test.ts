import { expect, test } from 'vitest';
import { readMarks, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { inBrowsers } from './in-browsers.ts';
import { clickText, waitForText } from './views.ts';

inBrowsers(
  'access to sites',
  (scene) => {
    test('without it the popup says so, its button asks for it, and then the page is marked', async () => {
      const { session, site } = scene();
      const page = await session.openPage(site.urlOf('004'));
      const popup = await session.openPopup(page);
      await waitForText(popup, 'h1', 'may not read this site yet');
      expect(await readMarks(page)).toEqual({ same: [], differs: [] });
      await clickText(popup, 'button', 'Give access');
      await waitForText(popup, 'h1', 'Poutine se rend en Corée du Nord');
      await waitForMarks(page);
    });
  },
  {
    // Only Firefox lets a person install an extension without the sites it asks for.
    browsers: ['firefox'],
    firefoxPreferences: {
      'extensions.originControls.grantByDefault': false,
      // The browser's own question cannot be driven; it counts as answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  },
);
