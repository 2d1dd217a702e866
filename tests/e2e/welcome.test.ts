import { expect, test } from 'vitest';
import { openCard, readMarks, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { inBrowsers } from './in-browsers.ts';
import { clickText, waitForText } from './views.ts';

inBrowsers(
  'the first run',
  (scene) => {
    test('opens by itself on install, explains in three pictures and asks for nothing that is there', async () => {
      const { firstRun } = scene().session;
      await waitForText(firstRun, 'h1', 'Welcome to Recoupe');
      expect(await firstRun.$$('ol svg')).toHaveLength(3);
      expect(await firstRun.$$('.access button')).toHaveLength(0);
    });

    test('leads to an article whose sentences are marked and open their cards', async () => {
      const { session } = scene();
      await clickText(session.firstRun, 'a', 'Open the article');
      await waitForText(session.firstRun, 'h1', 'Poutine se rend en Corée du Nord');
      await waitForMarks(session.firstRun);
      await waitForText(session.firstRun, '[role="status"]', 'Rest the pointer');
      const { same, differs } = await readMarks(session.firstRun);
      const { lines } = await openCard(session, session.firstRun, (differs[0] ?? same[0] ?? '').slice(0, 40));
      expect(lines.join('\n')).toContain('Also in');
    });
  },
  { keepFirstRun: true },
);

inBrowsers(
  'the first run without access to sites',
  (scene) => {
    test('asks for it with a button and says that it was given', async () => {
      const { firstRun } = scene().session;
      await waitForText(firstRun, '.access', 'Recoupe needs access to them');
      await clickText(firstRun, '.access button', 'Give access');
      await waitForText(firstRun, '.access [role="status"]', 'may read the pages you open');
    });
  },
  {
    keepFirstRun: true,
    // Only Firefox lets a person install an extension without the sites it asks for.
    browsers: ['firefox'],
    firefoxPreferences: {
      'extensions.originControls.grantByDefault': false,
      // The browser's own question cannot be driven; it counts as answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  },
);
