import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { storedValue } from '@/lib/extension/settings/stored-value.ts';

/** The shape of this test at its third version: first a word, then a list of words, then one with a colour. */
const shape = {
  name: 'made',
  schema: () => z.object({ words: z.array(z.string()), colour: z.string() }),
  initial: { words: [], colour: 'grey' },
  migrations: [
    (value: unknown) => ({ words: [z.string().parse(value)] }),
    (value: unknown) => ({ ...z.object({ words: z.array(z.string()) }).parse(value), colour: 'grey' }),
  ],
};

const stored = (name: string) => fakeBrowser.storage.local.get(name).then((items) => items[name]);

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a stored value', () => {
  const fixtures: readonly { name: string; raw: unknown; value: unknown }[] = [
    { name: 'nothing stored', raw: undefined, value: { words: [], colour: 'grey' } },
    { name: 'version 1', raw: { version: 1, value: 'pont' }, value: { words: ['pont'], colour: 'grey' } },
    {
      name: 'version 2',
      raw: { version: 2, value: { words: ['pont', 'gare'] } },
      value: { words: ['pont', 'gare'], colour: 'grey' },
    },
    {
      name: 'version 3',
      raw: { version: 3, value: { words: ['pont'], colour: 'red' } },
      value: { words: ['pont'], colour: 'red' },
    },
  ];
  test.each(fixtures)('is read from $name, step by step', async ({ raw, value }) => {
    if (raw !== undefined) await fakeBrowser.storage.local.set({ made: raw });
    expect(await storedValue(shape).read()).toEqual(value);
    expect(await storedValue(shape).problems()).toEqual([]);
    expect(await stored('made')).toEqual(raw);
  });

  test('is written at the newest version', async () => {
    await fakeBrowser.storage.local.set({ made: { version: 1, value: 'pont' } });
    const value = await storedValue(shape).update((now) => ({ ...now, colour: 'red' }));
    expect(value).toEqual({ words: ['pont'], colour: 'red' });
    expect(await stored('made')).toEqual({ version: 3, value });
  });

  test('keeps changes that come at once', async () => {
    const { read, update } = storedValue(shape);
    await Promise.all(
      ['a', 'b', 'c'].map((word) => update((now) => ({ ...now, words: [...now.words, word] }))),
    );
    expect((await read()).words).toEqual(['a', 'b', 'c']);
  });

  test.each([
    { what: 'is no record', raw: 'hello' },
    { what: 'has the wrong shape', raw: { version: 3, value: { words: 'pont', colour: 'red' } } },
    { what: 'a step cannot migrate', raw: { version: 1, value: 7 } },
    { what: 'names version 0', raw: { version: 0, value: 'pont' } },
  ])('that $what is set aside and told, and a later change does not lose it', async ({ raw }) => {
    await fakeBrowser.storage.local.set({ made: raw });
    const { read, update, problems } = storedValue(shape);
    expect(await read()).toEqual(shape.initial);
    await update((now) => ({ ...now, colour: 'blue' }));
    expect(await stored('made.aside')).toMatchObject([{ stored: raw }]);
    expect(await problems()).toMatchObject([{ area: 'made', found: expect.stringContaining('damaged') }]);
    expect((await read()).colour).toBe('blue');
  });

  test('from a newer build is left as it is, with a message', async () => {
    const raw = { version: 4, value: { what: 'ever' } };
    await fakeBrowser.storage.local.set({ made: raw });
    const { read, update, problems } = storedValue(shape);
    expect(await read()).toEqual(shape.initial);
    expect(await problems()).toMatchObject([{ found: expect.stringMatching(/version 4.*up to 3/) }]);
    await expect(update((now) => now)).rejects.toMatchObject({ failure: { cure: 'update the extension' } });
    expect(await stored('made')).toEqual(raw);
  });

  test('tells its changes, and nothing after being told to stop', async () => {
    const { update, watch } = storedValue(shape);
    const listener = vi.fn();
    const stop = watch(listener);
    await update((now) => ({ ...now, colour: 'blue' }));
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.local.remove('made');
    stop();
    await update((now) => ({ ...now, colour: 'green' }));
    expect(listener.mock.calls).toEqual([[{ words: [], colour: 'blue' }], [shape.initial]]);
  });
});
