import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createIdleWork, type IdleWork, WorkTooLong } from '@/lib/page/idle-work.ts';
import type { Sliced } from '@/lib/page/slices.ts';

/** Main-thread time that work has taken; the clock is that and what the timers waited. */
let spent = 0;
let idle: IdleWork;

beforeEach(() => {
  spent = 0;
  vi.useFakeTimers({ now: 0 });
  vi.spyOn(performance, 'now').mockImplementation(() => spent + Date.now());
  // The simulated DOM has no idle time.
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call, 0));
  idle = createIdleWork(new ContentScriptContext('made', { noScriptStartedPostMessage: true }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Work of so many steps of a millisecond. */
function* lasting(steps: number): Sliced<number> {
  for (let step = 0; step < steps; step += 1) {
    spent += 1;
    yield;
  }
  return steps;
}

describe('work in idle time', () => {
  test('it is done in slices, and its result handed over', async () => {
    const slices: number[] = [];
    vi.stubGlobal('requestIdleCallback', (call: () => void) =>
      setTimeout(() => {
        const before = spent;
        call();
        slices.push(spent - before);
      }, 0),
    );
    const result = idle.task(() => lasting(100)).run();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await result).toBe(100);
    expect(slices.length).toBeGreaterThan(10);
    expect(Math.max(...slices)).toBeLessThan(12);
  });

  test('work without an end is ended, and what waits behind it is done', async () => {
    const endless = idle.task(() => lasting(Number.POSITIVE_INFINITY)).run();
    const failed = expect(endless).rejects.toThrow(WorkTooLong);
    const other = idle.task(() => lasting(5)).run();
    await vi.advanceTimersByTimeAsync(10_000);
    await failed;
    expect(spent).toBeLessThan(3_100);
    expect(await other).toBe(5);
  });

  test('what is asked for again and again takes no more than about a tenth of the time', async () => {
    const task = idle.task(() => lasting(200));
    let done = 0;
    for (let asked = 0; asked < 2_000; asked += 1) {
      void task.run().then(() => (done += 1));
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(done).toBeGreaterThan(15);
    expect(spent / performance.now()).toBeLessThan(0.12);
  });

  test('a task’s first time is not kept waiting by what others took', async () => {
    await Promise.all([idle.task(() => lasting(1_000)).run(), vi.advanceTimersByTimeAsync(500)]);
    const first = idle.task(() => lasting(5)).run();
    await vi.advanceTimersByTimeAsync(50);
    expect(await first).toBe(5);
  });

  test('short work is done again at once', async () => {
    const task = idle.task(() => lasting(20));
    await Promise.all([task.run(), vi.advanceTimersByTimeAsync(50)]);
    const again = task.run();
    await vi.advanceTimersByTimeAsync(50);
    expect(await again).toBe(20);
  });

  test('while a task waits, asking for it once more is the same time', async () => {
    const work = vi.fn(() => lasting(5));
    const task = idle.task(work);
    expect(task.run()).toBe(task.run());
    await vi.advanceTimersByTimeAsync(50);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('a task that is asked for while it is under way is done anew afterwards', async () => {
    const work = vi.fn(() => lasting(20));
    const task = idle.task(work);
    void task.run();
    await vi.advanceTimersByTimeAsync(1);
    const again = task.run();
    await vi.advanceTimersByTimeAsync(50);
    expect(await again).toBe(20);
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('dropped work is not gone on with, and makes room for the next', async () => {
    const task = idle.task(() => lasting(1_000));
    const settled = vi.fn();
    void task.run().then(settled, settled);
    await vi.advanceTimersByTimeAsync(1);
    const before = spent;
    task.drop();
    const other = idle.task(() => lasting(5)).run();
    await vi.advanceTimersByTimeAsync(500);
    expect(before).toBeGreaterThan(0);
    expect(spent).toBe(before + 5);
    expect(await other).toBe(5);
    expect(settled).not.toHaveBeenCalled();
  });

  test('work that throws fails alone', async () => {
    const broken = idle
      .task(() => {
        throw new Error('broken');
      })
      .run();
    const failed = expect(broken).rejects.toThrow('broken');
    const other = idle.task(() => lasting(5)).run();
    await vi.advanceTimersByTimeAsync(50);
    await failed;
    expect(await other).toBe(5);
  });
});
