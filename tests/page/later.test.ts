import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createIdleWork } from '@/lib/page/idle-work.ts';
import { later, whenIdle } from '@/lib/page/later.ts';
import { watchArticle } from '@/lib/page/watch-article.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // The simulated DOM has no idle time.
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call, 0));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A context, and how many listeners wait for its end. */
function makeContext() {
  const ctx = new ContentScriptContext('made', { noScriptStartedPostMessage: true });
  let listeners = 0;
  const { signal } = ctx;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    listeners += 1;
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    listeners -= 1;
    removeEventListener.apply(signal, args);
  };
  return { ctx, listeners: () => listeners };
}

test('what is called later leaves nothing behind', async () => {
  const { ctx, listeners } = makeContext();
  const call = vi.fn();
  later(ctx, call, 10);
  whenIdle(ctx, call, 10);
  function* work() {
    yield;
    return 'done';
  }
  const done = createIdleWork(ctx).task(work).run();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await done).toBe('done');
  expect(call).toHaveBeenCalledTimes(2);
  expect(listeners()).toBe(0);
});

test('nothing is called once the context has ended', async () => {
  const { ctx } = makeContext();
  const call = vi.fn();
  later(ctx, call, 10);
  whenIdle(ctx, call, 10);
  ctx.abort();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(call).not.toHaveBeenCalled();
});

test('an article that has left leaves nothing behind, however many there were', () => {
  const { ctx, listeners } = makeContext();
  const events = { onChanged: () => {}, onSurroundings: () => {} };
  for (let n = 0; n < 5; n++) watchArticle(ctx, document.body, events)();
  expect(listeners()).toBe(0);
});
