import { describe, expect, test } from 'vitest';
import { createQueue } from '@/lib/extension/background/queue.ts';

describe('a queue', () => {
  /** Runs jobs of these sizes, all given at once; the order in which they ran, by their place. */
  async function orderOf(sizes: readonly number[]): Promise<readonly number[]> {
    const { run } = createQueue();
    const order: number[] = [];
    await Promise.all(
      sizes.map((size, n) =>
        run(size, null, async () => {
          await Promise.resolve();
          order.push(n);
        }),
      ),
    );
    return order;
  }

  test('runs one job at a time', async () => {
    const { run } = createQueue();
    let running = 0;
    const job = async () => {
      running += 1;
      await Promise.resolve();
      expect(running).toBe(1);
      running -= 1;
    };
    await Promise.all([run(1, null, job), run(1, null, job), run(1, null, job)]);
  });

  test('lets the smallest go first among those that wait, and does not interrupt the one that runs', async () => {
    expect(await orderOf([9, 5, 1, 3])).toEqual([0, 2, 3, 1]);
  });

  test('keeps the order of equal ones', async () => {
    expect(await orderOf([2, 2, 2])).toEqual([0, 1, 2]);
  });

  test('lets twenty of an owner wait, and passes over the oldest of more', async () => {
    const { run } = createQueue();
    const begun = Promise.withResolvers<void>();
    const first = run(1, 7, () => begun.promise);
    const own = Array.from({ length: 25 }, async (_job, n) => await run(1, 7, async () => n));
    const others = [run(1, 8, async () => 'another'), run(1, null, async () => 'ours')];
    const settled = Promise.allSettled(own);
    begun.resolve();
    await first;
    const kept = (await settled).flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(kept).toEqual(Array.from({ length: 20 }, (_job, n) => n + 5));
    await expect(own[0]).rejects.toThrow('later checks of the same page');
    expect(await Promise.all(others)).toEqual(['another', 'ours']);
  });

  test('goes on after a job that failed, and tells the failure to whom it belongs', async () => {
    const { run } = createQueue();
    const failing = run(1, null, () => Promise.reject(new Error('no')));
    const next = run(1, null, async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
