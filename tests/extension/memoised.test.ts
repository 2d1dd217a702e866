import { describe, expect, test, vi } from 'vitest';
import { memoised } from '@/lib/extension/background/memoised.ts';

describe('memoised', () => {
  test('concurrent callers share one load', async () => {
    const load = vi.fn(async () => 1);
    const { get } = memoised(load);
    expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('a failed load is tried again by the next caller', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue(2);
    const { get } = memoised<number>(load);
    await expect(get()).rejects.toThrow('no');
    expect(await get()).toBe(2);
  });

  test('a forgotten value is loaded anew', async () => {
    let n = 0;
    const { get, forget } = memoised(async () => ++n);
    await get();
    forget();
    expect(await get()).toBe(2);
  });
});
