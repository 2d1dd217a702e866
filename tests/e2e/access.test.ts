import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openCard, readMarks, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { inBrowsers, type Scene } from './in-browsers.ts';
import { clickText, waitForText } from './views.ts';

const NO_MARKS = { same: [], differs: [] };

inBrowsers('reading on a click', (scene: () => Scene) => {
  let page: Page;

  test('works on a click on the button where the browser withholds all sites', async () => {
    const { session, site } = scene();
    await session.withholdSites();
    page = await session.openPage(site.urlOf('004'));
    expect(await readMarks(page)).toEqual(NO_MARKS);
    await session.clickAction(page);
    const popup = await session.openPopup(page);
    // Firefox brings what is registered into the page by itself on such a click; in Chromium the popup asks.
    if (session.name === 'chromium') {
      await waitForText(popup, 'h1', 'may not read this site yet');
      await clickText(popup, 'button', 'Read this page');
    }
    await waitForMarks(page);
    await waitForText(popup, '[role="status"]', 'reported elsewhere');
    await popup.close();
    await page.close();
  });

  test('chosen on the options page, nothing of Recoupe is in a page until its button is clicked', async () => {
    const { session, site } = scene();
    const options = await session.openExtensionPage('options.html');
    await clickText(options, '#reading label', 'Only when I click');
    page = await session.openPage(site.urlOf('004'));
    const panel = await session.openPanel(page);
    await waitForText(panel, 'h1', 'Not read');
    expect(await readMarks(page)).toEqual(NO_MARKS);
    await panel.close();
    await options.close();
  });

  test('a click on the button has the page in front read, and no other', async () => {
    const { session, site } = scene();
    const other = await session.openPage(site.urlOf('002'));
    await session.clickAction(page);
    await waitForMarks(page);
    const { differs } = await readMarks(page);
    expect((await openCard(session, page, differs[0]?.slice(0, 40) ?? '')).lines.join(' ')).toContain(
      'Also in',
    );
    expect(await readMarks(other)).toEqual(NO_MARKS);
    await other.close();
  });

  test('a page that is loaded anew is not read again by itself', async () => {
    await page.reload();
    const panel = await scene().session.openPanel(page);
    await waitForText(panel, 'h1', 'Not read');
    expect(await readMarks(page)).toEqual(NO_MARKS);
    await panel.close();
  });

  test('a key of Recoupe has the page in front read too', async () => {
    const { pressNextClaim } = scene().session;
    // No driver can press a key of the browser's own in Chromium; there tests/extension/follow-commands.test.ts has to do.
    if (pressNextClaim === null) return;
    await pressNextClaim(page);
    await waitForMarks(page);
  });
});

inBrowsers(
  'an install without access to sites',
  (scene) => {
    test('the popup says so, its button asks for it, and then open pages are marked as they are', async () => {
      const { session, site } = scene();
      const page = await session.openPage(site.urlOf('004'));
      const popup = await session.openPopup(page);
      await waitForText(popup, 'h1', 'may not read this site yet');
      expect(await readMarks(page)).toEqual(NO_MARKS);
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
