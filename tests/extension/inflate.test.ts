// @vitest-environment node
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inflate } from '@/lib/extension/store/inflate.ts';

const packed = (bytes: Uint8Array) => new Uint8Array(deflateRawSync(bytes, { level: 9 }));

describe('inflate', () => {
  test.each([0, 1, 8_192, 300_000])('gives %i bytes back', async (length) => {
    const bytes = Uint8Array.from({ length }, (_, n) => (n * n) % 251);
    expect(Buffer.compare(await inflate(packed(bytes), length), bytes)).toBe(0);
  });

  test('stops a bomb at the length that was declared', async () => {
    const bomb = packed(new Uint8Array(64_000_000));
    await expect(inflate(bomb, 8_192)).rejects.toThrow('more than 8192 bytes come out');
  });

  test('sets no memory aside for a length that cannot be', async () => {
    await expect(inflate(packed(new Uint8Array(100)), 64_000_000)).rejects.toThrow(
      'cannot unpack to 64000000',
    );
  });

  test('gives what there is where less comes out', async () => {
    expect(await inflate(packed(new Uint8Array(100)), 200)).toHaveLength(100);
  });

  test('rejects what is no deflate', async () => {
    await expect(inflate(new Uint8Array([255, 255, 255, 255]), 1_000)).rejects.toThrow();
  });
});
