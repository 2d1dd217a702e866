import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, handle } from '@/lib/extension/messages/handle.ts';
import { type MessageName, protocol } from '@/lib/extension/messages/protocol.ts';
import { readHiddenMatches } from '@/lib/extension/settings/hidden-matches.ts';
import { DEFAULT_SETTINGS, readSettings } from '@/lib/extension/settings/settings.ts';
import { parseSite, siteOf } from '@/lib/extension/settings/sites.ts';
import { hostileValue } from '../../scripts/fuzz/hostile-json.ts';
import { hostileText } from '../../scripts/fuzz/hostile-text.ts';

const SEED = 20311;
const id = fakeBrowser.runtime.id;
const own = fakeBrowser.runtime.getURL('/');
const names = Object.keys(protocol).filter((name): name is MessageName => Object.hasOwn(protocol, name));

/** Who may knock: pages, our views, the background, other extensions, and what pretends to be one of them. */
const sender = fc.constantFrom<object>(
  { id, url: 'https://journal.example/a', tab: { id: 7 } },
  { id, url: `${own}popup.html` },
  { id },
  { id: 'other', url: `${own}popup.html` },
  { id: 'other', url: 'https://journal.example/a', tab: { id: 7 } },
  { url: `${own}popup.html` },
  {},
);

/** Settings with any part broken, and things that are no settings. */
const storedSettings = fc.oneof(
  hostileValue,
  fc.record({ version: fc.oneof(fc.integer({ min: -1, max: 3 }), hostileValue), value: hostileValue }),
  fc.tuple(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), hostileValue).map(([name, bad]) => ({
    version: 1,
    value: { ...DEFAULT_SETTINGS, [name]: bad },
  })),
);

beforeEach(() => {
  fakeBrowser.reset();
});

describe('messages', () => {
  test('no request or response of any message makes its schema throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), hostileValue, (name, value) => {
        protocol[name].request().safeParse(value);
        protocol[name].response().safeParse(value);
      }),
      { numRuns: 4_000, seed: SEED },
    );
  });

  test('whatever comes from whomever, a handler gets only requests of its schema from its sender', async () => {
    const wrong: string[] = [];
    let asked: object = {};
    const handlers = Object.fromEntries(
      names.map((name) => [
        name,
        async (request: unknown) => {
          const isOwnExtension = Reflect.get(asked, 'id') === id;
          if (!isOwnExtension || !protocol[name].request().safeParse(request).success) wrong.push(name);
          return null;
        },
      ]),
    );
    handle(isHandlers(handlers) ? handlers : {});
    const name = fc.oneof(
      fc.constantFrom<unknown>(...names, '__proto__', 'constructor', 'toString'),
      hostileValue,
    );
    const message = fc.oneof(hostileValue, fc.record({ name, request: hostileValue }));
    await fc.assert(
      fc.asyncProperty(message, sender, async (given, from) => {
        asked = from;
        const answers = await fakeBrowser.runtime.onMessage.trigger(given, from, () => {});
        if (Reflect.get(from, 'id') !== id) expect(answers).toEqual([undefined]);
      }),
      { numRuns: 2_000, seed: SEED },
    );
    expect(wrong).toEqual([]);
  });
});

describe('settings', () => {
  test('whatever is stored, settings can be read, and are the defaults where they are broken', async () => {
    await fc.assert(
      fc.asyncProperty(storedSettings, async (value) => {
        fakeBrowser.reset();
        await fakeBrowser.storage.local.set({ settings: value });
        const settings = await readSettings();
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(['browser', 'en', 'fr']).toContain(settings.language);
      }),
      { numRuns: 600, seed: SEED },
    );
  });

  test('whatever is stored, hidden matches can be read', async () => {
    await fc.assert(
      fc.asyncProperty(hostileValue, async (value) => {
        fakeBrowser.reset();
        await fakeBrowser.storage.local.set({
          'hidden-matches': { version: 1, value },
          hiddenMatches: value,
        });
        expect(Array.isArray(await readHiddenMatches())).toBe(true);
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  test('whatever is typed as a site is a host name or none', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.webUrl()), (typed) => {
        for (const site of [parseSite(typed), siteOf(typed)])
          expect(site === null || (site !== '' && !/[\s/@:]/.test(site.replace(/^\[.*\]$/, '')))).toBe(true);
      }),
      { numRuns: 4_000, seed: SEED },
    );
  });
});

/** The handlers answer with null whatever their message: the answers are of no account here. */
function isHandlers(value: object): value is Handlers {
  return Object.keys(value).every((name) => Object.hasOwn(protocol, name));
}
