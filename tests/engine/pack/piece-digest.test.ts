import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createPieceDigest, PIECE_BYTES } from '../../../lib/engine/pack/piece-digest.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** Bytes of which no two pieces are alike. */
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, n) => (n * 31 + (n >> 13)) & 0xff);

async function digestOf(bytes: Uint8Array, size: number): Promise<Uint8Array> {
  const digest = createPieceDigest(crypto.subtle);
  for (let at = 0; at < bytes.length; at += size) await digest.push(bytes.subarray(at, at + size));
  return await digest.finish();
}

test.each([
  ['nothing', 0, []],
  ['one byte', 1, [[0, 1]]],
  ['one piece', PIECE_BYTES, [[0, PIECE_BYTES]]],
  [
    'a piece and a byte',
    PIECE_BYTES + 1,
    [
      [0, PIECE_BYTES],
      [PIECE_BYTES, PIECE_BYTES + 1],
    ],
  ],
  [
    'two pieces and a half',
    2.5 * PIECE_BYTES,
    [
      [0, PIECE_BYTES],
      [PIECE_BYTES, 2 * PIECE_BYTES],
      [2 * PIECE_BYTES, 2.5 * PIECE_BYTES],
    ],
  ],
] as const)(
  'the digest of %s is that of the digests of its pieces, however it comes in',
  async (_name, length, pieces) => {
    const bytes = bytesOf(length);
    const expected = sha256(Buffer.concat(pieces.map(([start, end]) => sha256(bytes.subarray(start, end)))));
    for (const size of [4 * PIECE_BYTES, PIECE_BYTES, 300_001])
      expect(Buffer.from(await digestOf(bytes, size)).equals(expected), `pushes of ${size}`).toBe(true);
  },
);

test('a byte that moves from one piece to the next changes it', async () => {
  const bytes = bytesOf(2 * PIECE_BYTES);
  const moved = Uint8Array.from(bytes);
  moved.copyWithin(1, 0, PIECE_BYTES);
  expect(await digestOf(moved, PIECE_BYTES)).not.toEqual(await digestOf(bytes, PIECE_BYTES));
});
