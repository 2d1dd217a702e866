import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followChoices } from '@/lib/extension/settings/follow-choices.ts';
import { hideMatch, restoreMatch } from '@/lib/extension/settings/hidden-matches.ts';
import { DEFAULT_SETTINGS, updateSettings } from '@/lib/extension/settings/settings.ts';

const side = { text: 'Le pont est ouvert.', outlet: 'Le Courrier', title: 'Un pont', url: null };
const match = { key: 'a-b', hiddenAt: '2026-11-25T10:00:00.000Z', here: side, there: side };

beforeEach(() => fakeBrowser.reset());

test('tells the choices at first, and again when a setting or a hidden match changes', async () => {
  const heard = vi.fn();
  const stop = followChoices(heard);
  const { marked } = DEFAULT_SETTINGS;
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ marked, strength: 'calm', hidden: new Set() }));
  await updateSettings((now) => ({ ...now, strength: 'strong' }));
  await vi.waitFor(() =>
    expect(heard).toHaveBeenLastCalledWith({ marked, strength: 'strong', hidden: new Set() }),
  );
  await hideMatch(match);
  await vi.waitFor(() => expect(heard.mock.lastCall?.[0].hidden).toEqual(new Set(['a-b'])));
  await restoreMatch('a-b');
  await vi.waitFor(() => expect(heard.mock.lastCall?.[0].hidden).toEqual(new Set()));
  stop();
  const calls = heard.mock.calls.length;
  await hideMatch(match);
  expect(heard).toHaveBeenCalledTimes(calls);
});
