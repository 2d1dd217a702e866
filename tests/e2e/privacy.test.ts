import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/browsers/build-extension.ts';
import { openCard, readMarks, waitForMarks } from '../../scripts/browsers/marked-page.ts';
import { inBrowsers } from './in-browsers.ts';
import { clickText, waitForText } from './views.ts';

/** The makers' own services, which the browsers themselves call (updates, settings, sign-in). */
const BROWSER_SERVICES =
  /^https?:\/\/([a-z0-9-]+\.)+(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|org|net)(:\d+)?(\/|$)/;

inBrowsers('privacy', (scene) => {
  test('nothing but the pages a reader opens is requested, whatever the extension does', async () => {
    const { session, site } = scene();
    const opened = ['004', '001'];
    for (const id of opened) {
      const page = await session.openPage(site.urlOf(id));
      await waitForMarks(page);
      const { same, differs } = await readMarks(page);
      await openCard(session, page, (differs[0] ?? same[0] ?? '').slice(0, 40));
      const popup = await session.openPopup(page);
      await waitForText(popup, 'h1', 'Corée du Nord');
      await clickText(popup, 'fieldset label', 'Only here');
    }
    // Every view the build holds, also those that come later.
    const views = globSync('*.html', { cwd: extensionFolder(session.name) });
    expect(views.length).toBeGreaterThan(1);
    for (const view of views) await session.openExtensionPage(view);

    // The site is the browser's proxy: this is every request of every part of the browser.
    const requests = site.requests.filter(({ url }) => !BROWSER_SERVICES.test(url));
    const paths = requests.map(({ method, url }) => `${method} ${url}`).sort();
    const pages = opened.map((id) => `GET ${site.urlOf(id)}`);
    const styles = [1, 4].map((look) => `GET ${site.origin}/styles/${look}.css`);
    expect(paths).toEqual([...pages, ...styles].sort());
    expect(requests.filter(({ origin }) => origin?.includes('extension'))).toEqual([]);
  });

  // With access to all sites they could, were it not for the content security policy in the manifest.
  test('the browser lets the extension’s own pages request nothing, though they may read all sites', async () => {
    const { session, site } = scene();
    const view = await session.openExtensionPage('options.html');
    const seen = site.requests.length;
    const address = `${site.origin}/leak`;
    const answer = await view.evaluate(
      (url) =>
        fetch(url).then(
          () => 'sent',
          () => 'refused',
        ),
      address,
    );
    expect(answer).toBe('refused');
    expect(site.requests.slice(seen).filter(({ url }) => url === address)).toEqual([]);
  });
});
