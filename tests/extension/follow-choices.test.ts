import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followChoices } from '@/lib/extension/settings/follow-choices.ts';
import { hideMatch, restoreMatch } from '@/lib/extension/settings/hidden-matches.ts';
import { DEFAULT_SETTINGS, updateSettings } from '@/lib/extension/settings/settings.ts';
import { withSite } from '@/lib/extension/settings/sites.ts';

const side = { text: 'Le pont est ouvert.', outlet: 'Le Courrier', title: 'Un pont', url: null };
const match = { key: 'a-b', hiddenAt: '2026-11-25T10:00:00.000Z', here: side, there: side };

beforeEach(() => fakeBrowser.reset());

test('tells the choices at first, and again when a setting or a hidden match changes', async () => {
  const heard = vi.fn();
  const stop = followChoices(heard);
  const { marked } = DEFAULT_SETTINGS;
  const calm = { marked, strength: 'calm', off: false, hidden: new Set() };
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(calm));
  await updateSettings((now) => ({ ...now, strength: 'strong' }));
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith({ ...calm, strength: 'strong' }));
  await updateSettings((now) => withSite(now, location.hostname, false));
  await vi.waitFor(() => expect(heard.mock.lastCall?.[0].off).toBe(true));
  await hideMatch(match);
  await vi.waitFor(() => expect(heard.mock.lastCall?.[0].hidden).toEqual(new Set(['a-b'])));
  await restoreMatch('a-b');
  await vi.waitFor(() => expect(heard.mock.lastCall?.[0].hidden).toEqual(new Set()));
  stop();
  const calls = heard.mock.calls.length;
  await hideMatch(match);
  expect(heard).toHaveBeenCalledTimes(calls);
});
