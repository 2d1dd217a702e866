import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HiddenMatch } from '@/lib/extension/settings/hidden-match.ts';
import {
  hideMatch,
  MAX_HIDDEN_MATCHES,
  readHiddenMatches,
  restoreMatch,
} from '@/lib/extension/settings/hidden-matches.ts';
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  updateSettings,
} from '@/lib/extension/settings/settings.ts';
import { isSiteOff, parseSite, siteOf, withSite } from '@/lib/extension/settings/sites.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('settings', () => {
  test('are the defaults on first install: calm, in the browser’s language, every article on every site', async () => {
    expect(await readSettings()).toEqual({
      language: 'browser',
      marked: { same: true, differs: true, onlyHere: false },
      strength: 'calm',
      reading: 'always',
      sitesOff: [],
    });
  });

  test('of version 1, when every article was read, are read', async () => {
    const value = {
      language: 'fr',
      marked: { same: false, differs: true, onlyHere: true },
      strength: 'strong',
      sitesOff: ['journal.example'],
    };
    await fakeBrowser.storage.local.set({ settings: { version: 1, value } });
    expect(await readSettings()).toEqual({ ...value, reading: 'always' });
  });

  test('of version 2 are read', async () => {
    const value: Settings = { ...DEFAULT_SETTINGS, reading: 'on-click', sitesOff: ['journal.example'] };
    await fakeBrowser.storage.local.set({ settings: { version: 2, value } });
    expect(await readSettings()).toEqual(value);
  });

  test('with a language that does not exist are set aside, not mended in silence', async () => {
    const value = { ...DEFAULT_SETTINGS, language: 'tlh' };
    await fakeBrowser.storage.local.set({ settings: { version: 2, value } });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await fakeBrowser.storage.local.get()).toMatchObject({
      'settings.aside': [{ stored: { version: 2, value } }],
    });
  });

  test('keep what is changed', async () => {
    await updateSettings((now) => ({ ...now, strength: 'strong' }));
    expect((await readSettings()).strength).toBe('strong');
  });
});

describe('sites', () => {
  test.each([
    ['https://www.journal.example/a?b', 'journal.example'],
    ['http://journal.example:8080/', 'journal.example'],
    ['https://info.journal.example/', 'info.journal.example'],
    ['https://JOURNAL.example./', 'journal.example'],
    ['about:blank', null],
    ['file:///tmp/a.html', null],
    ['journal.example', null],
  ])('the site of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  test.each([
    ['journal.example', 'journal.example'],
    [' www.Journal.example ', 'journal.example'],
    ['https://www.journal.example/politique/article-12.html', 'journal.example'],
    ['journal.example/politique', 'journal.example'],
    ['localhost:8080', 'localhost'],
    ['le journal', null],
    ['journal', null],
    ['about:config', null],
    ['ftp://journal.example', null],
    ['', null],
  ])('"%s" typed is the site %s', (typed, site) => {
    expect(parseSite(typed)).toBe(site);
  });

  test.each([
    ['https://journal.example/a', true],
    ['https://www.journal.example/a', true],
    ['https://info.journal.example/a', true],
    ['https://monjournal.example/a', false],
    ['https://example/a', false],
    ['about:blank', false],
  ])('with journal.example off, %s is off: %s', (url, off) => {
    expect(isSiteOff(withSite(DEFAULT_SETTINGS, 'journal.example', false), url)).toBe(off);
  });

  test('a site switched off and on again leaves nothing behind', () => {
    const off = withSite(withSite(DEFAULT_SETTINGS, 'b.example', false), 'a.example', false);
    expect(off.sitesOff).toEqual(['a.example', 'b.example']);
    expect(withSite(off, 'b.example', false).sitesOff).toEqual(['a.example', 'b.example']);
    expect(withSite(off, 'b.example', true).sitesOff).toEqual(['a.example']);
  });

  test('switching a subdomain on lifts the domain that had switched it off', () => {
    const off = withSite(DEFAULT_SETTINGS, 'journal.example', false);
    expect(withSite(off, 'info.journal.example', true).sitesOff).toEqual([]);
  });

  test('switching a domain off takes its subdomains’ entries in', () => {
    const off = withSite(DEFAULT_SETTINGS, 'info.journal.example', false);
    expect(withSite(off, 'journal.example', false).sitesOff).toEqual(['journal.example']);
  });
});

describe('hidden matches', () => {
  const match = (key: string): HiddenMatch => ({
    key,
    hiddenAt: '2024-07-01T10:00:00.000Z',
    here: { text: 'Le pont est fermé.', outlet: 'Journal', title: 'Le pont', url: 'https://a.example/' },
    there: { text: 'Le pont a rouvert.', outlet: 'Gazette', title: 'Pont', url: null },
  });

  test('are none at first', async () => {
    expect(await readHiddenMatches()).toEqual([]);
  });

  test('come latest first, each key once, and can be shown again', async () => {
    await hideMatch(match('a'));
    await hideMatch(match('b'));
    await hideMatch(match('a'));
    expect(await readHiddenMatches()).toEqual([match('a'), match('b')]);
    await restoreMatch('a');
    await restoreMatch('unknown');
    expect(await readHiddenMatches()).toEqual([match('b')]);
  });

  test('beyond the limit are refused with a cure instead of dropping one', async () => {
    const value = Array.from({ length: MAX_HIDDEN_MATCHES }, (_, index) => match(String(index)));
    await fakeBrowser.storage.local.set({ 'hidden-matches': { version: 1, value } });
    await expect(hideMatch(match('new'))).rejects.toMatchObject({
      failure: { cure: 'show some of them again in the options' },
    });
    await hideMatch(match('7'));
    expect(await readHiddenMatches()).toHaveLength(MAX_HIDDEN_MATCHES);
  });
});
