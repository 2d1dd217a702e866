import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { watchForArticles } from '@/lib/page/watch-for-articles.ts';

const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';

/** Longer than all looks at one page together. */
const ALL_LOOKS_MS = 20_000;

describe('what the loader tells of', () => {
  let context: ContentScriptContext;

  beforeEach(() => {
    vi.useFakeTimers();
    context = new ContentScriptContext('loader');
    vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call, 0));
    vi.stubGlobal('cancelIdleCallback', clearTimeout);
    history.replaceState(null, '', '/start');
    document.head.innerHTML = '';
  });

  afterEach(() => {
    context.abort('the test is over');
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  test('an article is told of once, by its address', async () => {
    document.head.innerHTML = NEWS;
    const found = vi.fn(async () => true);
    watchForArticles(context, found);
    await vi.advanceTimersByTimeAsync(ALL_LOOKS_MS);
    expect(found.mock.calls).toEqual([[location.href]]);
  });

  test('a page that is none is not told of', async () => {
    const found = vi.fn(async () => true);
    watchForArticles(context, found);
    await vi.advanceTimersByTimeAsync(ALL_LOOKS_MS);
    expect(found).not.toHaveBeenCalled();
  });

  test('an article that is rendered a second after the load is told of', async () => {
    const found = vi.fn(async () => true);
    watchForArticles(context, found);
    await vi.advanceTimersByTimeAsync(1_000);
    document.head.innerHTML = NEWS;
    await vi.advanceTimersByTimeAsync(ALL_LOOKS_MS);
    expect(found).toHaveBeenCalledTimes(1);
  });
});
