import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followReading } from '@/lib/extension/access/follow-reading.ts';
import { DEFAULT_SETTINGS, type Settings, updateSettings } from '@/lib/extension/settings/settings.ts';
import { type MadePermissions, makePermissions } from './made-permissions.ts';

const choose = (reading: Settings['reading']) => updateSettings((now) => ({ ...now, reading }));

describe('the loader is in the pages that a person wants read', () => {
  let registered: readonly { readonly id: string }[] = [];
  let permissions: MadePermissions;
  const executeScript = vi.fn(async () => []);

  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    registered = [];
    permissions = makePermissions({ removable: true });
    Object.assign(fakeBrowser.scripting, {
      executeScript,
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => {
        if (registered.length > 0) throw new Error('Duplicate script ID');
        registered = scripts;
      },
      unregisterContentScripts: async () => {
        registered = [];
      },
    });
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }] });
  });

  test('registered for all sites after the install, once', async () => {
    const loader = followReading();
    await Promise.all([loader.set(), loader.set()]);
    expect(registered).toMatchObject([
      { id: 'loader', matches: ['http://*/*', 'https://*/*'], js: ['/content-scripts/loader.js'] },
    ]);
  });

  test('brought into the pages that were open before', async () => {
    await followReading().set();
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/content-scripts/loader.js'],
    });
  });

  test('gone once pages are read only on a click, and back with all that is open', async () => {
    await followReading().set();
    await choose('on-click');
    await vi.waitFor(() => expect(registered).toEqual([]));
    executeScript.mockClear();
    await choose('always');
    await vi.waitFor(() => expect(registered).toHaveLength(1));
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledOnce());
  });

  test('brought into open pages when the browser gives sites, unless pages are read only on a click', async () => {
    await followReading().set();
    executeScript.mockClear();
    permissions.change(true);
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledOnce());
    await choose('on-click');
    executeScript.mockClear();
    permissions.change(true);
    await vi.waitFor(() => expect(registered).toEqual([]));
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('no longer listened to in pages it was in before pages are read only on a click', async () => {
    const loader = followReading();
    Object.assign(fakeBrowser.scripting, { insertCSS: async () => {} });
    expect(await loader.found(7, 'https://journal.example/pont')).toBe(true);
    await choose('on-click');
    executeScript.mockClear();
    expect(await loader.found(7, 'https://journal.example/pont')).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('not registered anew by settings that have nothing to do with it', async () => {
    await followReading().set();
    executeScript.mockClear();
    await updateSettings(() => ({ ...DEFAULT_SETTINGS, strength: 'strong' }));
    await vi.waitFor(() => expect(registered).toHaveLength(1));
    expect(executeScript).not.toHaveBeenCalled();
  });
});
