import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectReader } from '@/lib/extension/access/inject-reader.ts';
import { DEFAULT_SETTINGS, updateSettings } from '@/lib/extension/settings/settings.ts';

const URL_OF_PAGE = 'https://www.journal.example/pont';

describe('the reader is put into a tab', () => {
  const insertCSS = vi.fn(async () => {});
  const executeScript = vi.fn(async () => []);

  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    Object.assign(fakeBrowser.scripting, { insertCSS, executeScript });
  });

  test('its script and styles, in the top frame', async () => {
    expect(await injectReader(7, URL_OF_PAGE)).toBe(true);
    const target = { tabId: 7, frameIds: [0] };
    expect(insertCSS).toHaveBeenCalledWith({ target, files: ['content-scripts/article.css'] });
    expect(executeScript).toHaveBeenCalledWith({ target, files: ['/content-scripts/article.js'] });
  });

  test('not where the site is switched off', async () => {
    await updateSettings(() => ({ ...DEFAULT_SETTINGS, sitesOff: ['journal.example'] }));
    expect(await injectReader(7, URL_OF_PAGE)).toBe(false);
    expect(insertCSS).not.toHaveBeenCalled();
    expect(executeScript).not.toHaveBeenCalled();
  });
});
