import { describe, expect, test } from 'vitest';
import { createQueue } from '@/lib/extension/background/queue.ts';

describe('a queue', () => {
  /** Runs jobs of these sizes, all given at once; the order in which they ran, by their place. */
  async function orderOf(sizes: readonly number[]): Promise<readonly number[]> {
    const { run } = createQueue();
    const order: number[] = [];
    await Promise.all(
      sizes.map((size, n) =>
        run(size, async () => {
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
    await Promise.all([run(1, job), run(1, job), run(1, job)]);
  });

  test('lets the smallest go first among those that wait, and does not interrupt the one that runs', async () => {
    expect(await orderOf([9, 5, 1, 3])).toEqual([0, 2, 3, 1]);
  });

  test('keeps the order of equal ones', async () => {
    expect(await orderOf([2, 2, 2])).toEqual([0, 1, 2]);
  });

  test('goes on after a job that failed, and tells the failure to whom it belongs', async () => {
    const { run } = createQueue();
    const failing = run(1, () => Promise.reject(new Error('no')));
    const next = run(1, async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
