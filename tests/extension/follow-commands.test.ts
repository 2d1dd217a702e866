import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followCommands } from '@/lib/extension/background/follow-commands.ts';
import { updateSettings } from '@/lib/extension/settings/settings.ts';
import { type MadePermissions, makePermissions } from './made-permissions.ts';
import { type MadeTab, makeTab } from './made-tab.ts';

const report = { status: 'no-pack' } as const;

describe('a keyboard shortcut', () => {
  const executeScript = vi.fn(async () => []);
  let tab: MadeTab;
  let permissions: MadePermissions;
  let press: (command: string) => Promise<unknown> = async () => {};

  beforeEach(async () => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    permissions = makePermissions({ removable: true });
    Object.assign(fakeBrowser.scripting, { executeScript, insertCSS: async () => {} });
    tab = await makeTab(report);
    Object.assign(fakeBrowser.commands, {
      onCommand: {
        addListener: (listener: (command: string, tab: object) => Promise<unknown>) => {
          press = (command) => listener(command, { id: tab.id });
        },
      },
    });
    followCommands();
  });

  test('goes to the page in front', async () => {
    await press('next-claim');
    await press('toggle-card');
    expect(tab.heard).toEqual([
      { name: 'step-claim', request: { direction: 'next' } },
      { name: 'toggle-card', request: {} },
    ]);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('has the page read where pages are read on a click', async () => {
    tab.state = null;
    await updateSettings((now) => ({ ...now, reading: 'on-click' }));
    await press('next-claim');
    expect(executeScript).toHaveBeenCalledOnce();
  });

  test('has the page read where access to sites is withheld', async () => {
    tab.state = null;
    permissions.change(false);
    await press('toggle-card');
    expect(executeScript).toHaveBeenCalledOnce();
  });

  test('leaves a page that is no article alone where every article is read', async () => {
    tab.state = null;
    await press('next-claim');
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('of another name does nothing', async () => {
    tab.state = null;
    permissions.change(false);
    await press('else');
    expect(executeScript).not.toHaveBeenCalled();
  });
});
