import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '@/lib/extension/messages/protocol.ts';
import { updateSettings } from '@/lib/extension/settings/settings.ts';
import { withSite } from '@/lib/extension/settings/sites.ts';
import { controlPage, type PageModel } from '@/lib/extension/views/control-page.ts';
import { madeClaim, madeReport } from '../fixtures/made-report.ts';
import { type MadePermissions, makePermissions } from './made-permissions.ts';
import { type MadeTab, makeTab } from './made-tab.ts';

const report: PageState = { status: 'report', report: madeReport([madeClaim([])]), anchored: ['c0'] };
const notArticle: PageState = { status: 'not-article' };

/** A view of the tab and everything it was told to show. */
function openView(id: number | null) {
  const models: PageModel[] = [];
  const page = controlPage((model) => models.push(model));
  page.goTo(id);
  return { page, models, last: () => models.at(-1) };
}

const settle = () => vi.advanceTimersByTimeAsync(50);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

let permissions: MadePermissions;
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  permissions = makePermissions({ removable: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a view of a tab', () => {
  test('shows what the page shows, and the site it is on', async () => {
    const tab = await makeTab(report);
    const { last } = openView(tab.id);
    await settle();
    expect(last()).toEqual({ state: report, site: 'courrier.example', opened: null });
  });

  test('without a tab there is no article', () => {
    expect(openView(null).last()).toEqual({ state: notArticle, site: null, opened: null });
  });

  test('looks once while nothing is told of, whatever the page shows', async () => {
    const tab = await makeTab({ status: 'working', article: null });
    const { last } = openView(tab.id);
    await wait(60_000);
    expect(last()?.state.status).toBe('working');
    expect(tab.looks()).toBe(1);
  });

  test('looks again when a reader starts in its tab, and not when one starts elsewhere', async () => {
    const tab = await makeTab(null);
    const { last } = openView(tab.id);
    await settle();
    expect(last()?.state).toEqual(notArticle);
    tab.state = report;
    await tab.startReader(tab.id + 1);
    expect(last()?.state).toEqual(notArticle);
    await tab.startReader(tab.id);
    await settle();
    expect(last()?.state.status).toBe('report');
  });

  test('a tab without content script is no article, or one that may not be read', async () => {
    const tab = await makeTab(null);
    const { last } = openView(tab.id);
    await settle();
    expect(last()?.state).toEqual(notArticle);
    permissions.change(false);
    const other = openView(tab.id);
    await settle();
    expect(other.last()?.state).toEqual({ status: 'no-permission' });
  });

  test('a tab without content script was not read where pages are read on a click', async () => {
    await updateSettings((settings) => ({ ...settings, reading: 'on-click' }));
    const { last } = openView((await makeTab(null)).id);
    await settle();
    expect(last()?.state).toEqual({ status: 'on-click' });
  });

  test('tells of a site that is switched off, without asking its page', async () => {
    const tab = await makeTab(report);
    await updateSettings((settings) => withSite(settings, 'courrier.example', false));
    const { last } = openView(tab.id);
    await settle();
    expect(last()).toEqual({
      state: { status: 'site-off', site: 'courrier.example' },
      site: 'courrier.example',
      opened: null,
    });
    expect(tab.looks()).toBe(0);
  });

  test('follows the switch, here or elsewhere', async () => {
    const tab = await makeTab(report);
    const { page, last } = openView(tab.id);
    await settle();
    await page.switchSite(false);
    await settle();
    expect(last()?.state.status).toBe('site-off');
    await updateSettings((settings) => withSite(settings, 'courrier.example', true));
    await settle();
    expect(last()?.state.status).toBe('report');
  });

  test('looks again when the tab goes to another page', async () => {
    const tab = await makeTab(report);
    const { last } = openView(tab.id);
    await settle();
    tab.state = { status: 'no-pack' };
    const other = await fakeBrowser.tabs.create({ url: 'https://other.example/' });
    await fakeBrowser.tabs.onUpdated.trigger(other.id ?? 0, { status: 'complete' }, other);
    await settle();
    expect(last()?.state.status).toBe('report');
    await tab.load();
    await settle();
    expect(last()?.state.status).toBe('no-pack');
  });
});

describe('reading along', () => {
  let tab: MadeTab;
  beforeEach(async () => {
    tab = await makeTab(report);
  });

  test('hears which claim is opened in the page, and that the page has changed', async () => {
    const { last } = openView(tab.id);
    await settle();
    tab.tell({ kind: 'opened', id: 'c0' });
    expect(last()?.opened).toBe('c0');
    tab.state = { status: 'no-pack' };
    tab.tell({ kind: 'changed' });
    await settle();
    expect(last()?.state.status).toBe('no-pack');
  });

  test('passes over what fits no schema', async () => {
    const { models } = openView(tab.id);
    await settle();
    const before = models.length;
    tab.tell({ kind: 'opened', id: '<b>' });
    tab.tell({ kind: 'other' });
    expect(models).toHaveLength(before);
  });

  test('a page that goes away has no open card, and the next one is heard again', async () => {
    const { last } = openView(tab.id);
    await settle();
    tab.tell({ kind: 'opened', id: 'c0' });
    tab.leave();
    expect(last()?.opened).toBeNull();
    await tab.load();
    await settle();
    expect(tab.ports()).toBe(1);
  });

  test('lets go of a tab when another one is looked at', async () => {
    const { page, models } = openView(tab.id);
    await settle();
    expect(tab.ports()).toBe(1);
    page.goTo(null);
    expect(tab.ports()).toBe(0);
    expect(permissions.listeners()).toBe(0);
    const before = models.length;
    tab.tell({ kind: 'changed' });
    await settle();
    expect(models).toHaveLength(before);
  });

  test('shows, points at and checks again what it is told to', async () => {
    const { page } = openView(tab.id);
    await settle();
    expect(await page.show('c0')).toBe(true);
    page.point('c0');
    page.point(null);
    await page.retry();
    expect(tab.heard).toEqual([
      { name: 'show-claim', request: { id: 'c0' } },
      { name: 'point-at-claim', request: { id: 'c0' } },
      { name: 'point-at-claim', request: { id: null } },
      { name: 'check-again', request: {} },
    ]);
  });

  test('loads a page anew that cannot be asked to check again', async () => {
    const reload = vi.spyOn(fakeBrowser.tabs, 'reload').mockResolvedValue(undefined);
    const { page } = openView(tab.id);
    await settle();
    tab.state = null;
    await page.retry();
    expect(reload).toHaveBeenCalledExactlyOnceWith(tab.id);
  });
});
