// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { createBlobSource } from '@/lib/extension/store/blob-source.ts';

/** Bytes that differ from one position to the next, also between pages. */
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, n) => (n * 7 + (n >> 8)) % 251);

describe('a source of Blobs', () => {
  const bytes = bytesOf(1000);
  const parts = [0, 300, 600, 900].map((at) => new Blob([bytes.slice(at, at + 300)]));
  const source = createBlobSource(parts, 300);

  test('has the length of its parts together', () => {
    expect(source.byteLength).toBe(1000);
  });

  test.each([
    ['within one part', 10, 20],
    ['a whole part', 300, 600],
    ['across two parts', 290, 310],
    ['across all parts', 1, 999],
    ['the end', 950, 1000],
    ['nothing', 300, 300],
  ])('reads %s', async (_name, start, end) => {
    expect(await source.read(start, end)).toEqual(bytes.slice(start, end));
  });

  test.each([
    [-1, 5],
    [990, 1001],
    [20, 10],
  ])('refuses to read %i to %i', async (start, end) => {
    await expect(source.read(start, end)).rejects.toThrow(RangeError);
  });
});
