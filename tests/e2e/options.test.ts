import { expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';
import { waitForText } from './views.ts';

inBrowsers('options', (scene) => {
  test('the pack that ships with the extension is imported on install and listed with its five articles', async () => {
    const view = await scene().session.openExtensionPage('options.html');
    // The import may still be under way when the page opens for the first time.
    for (let look = 0; look < 20 && (await view.$('table.packs')) === null; look++) {
      await waitForText(view, '#app', 'Version');
      await view.evaluate(() => location.reload());
      await waitForText(view, 'h2', 'Packs');
    }
    const cells = await view.$$eval('table.packs tbody tr', (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(cells).toHaveLength(1);
    expect(cells[0]?.[0]).toBe('default');
    expect(cells[0]?.[1]).toBe('French');
    expect(cells[0]?.[2]).toMatch(/2023.*2024/);
    expect(cells[0]?.[3]).toBe('5');
    expect(Number(cells[0]?.[4])).toBeGreaterThan(50);
  });

  test('it says that nothing leaves the browser', async () => {
    const view = await scene().session.openExtensionPage('options.html');
    await waitForText(view, '#app', 'Nothing leaves your browser');
  });
});
