import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '@/lib/extension/settings/settings.ts';
import { controlReading, type ReadingState } from '@/lib/extension/views/control-reading.ts';
import { makePermissions } from './made-permissions.ts';

/** A page of the extension and what it was told last. */
function openPage() {
  let state: ReadingState | null = null;
  const actions = controlReading((next) => {
    state = next;
  });
  return { actions, shows: (expected: ReadingState) => vi.waitFor(() => expect(state).toEqual(expected)) };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('when pages are read', () => {
  test('always at first, with the access that the install gave', async () => {
    makePermissions({ removable: true });
    await openPage().shows({ reading: 'always', access: 'granted' });
  });

  test('on a click: where the browser lets it, the access goes with the choice', async () => {
    makePermissions({ removable: true });
    const { actions, shows } = openPage();
    actions.chooseReading('on-click');
    await shows({ reading: 'on-click', access: 'missing' });
    expect((await readSettings()).reading).toBe('on-click');
  });

  test('on a click: where the browser does not let it, the page says that the access is still there', async () => {
    makePermissions({ removable: false });
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const { actions, shows } = openPage();
    actions.chooseReading('on-click');
    await shows({ reading: 'on-click', access: 'granted' });
    actions.takeAccessAway();
    await vi.waitFor(() =>
      expect(create).toHaveBeenCalledExactlyOnceWith({
        url: `chrome://extensions/?id=${fakeBrowser.runtime.id}`,
      }),
    );
  });

  test('what came of a question is said until the browser’s settings say otherwise', async () => {
    const permissions = makePermissions({ removable: true });
    permissions.change(false);
    const { actions, shows } = openPage();
    await shows({ reading: 'always', access: 'missing' });
    permissions.refuse();
    actions.grantAccess();
    await shows({ reading: 'always', access: 'denied' });
    actions.grantAccess();
    await shows({ reading: 'always', access: 'granted-now' });
    permissions.change(false);
    await shows({ reading: 'always', access: 'missing' });
  });
});
