import { expect, test } from 'vitest';
import { openPack } from '../../../lib/engine/pack/open-pack.ts';
import type { PackDocument } from '../../../lib/engine/pack/pack.ts';
import type { PackReader } from '../../../lib/engine/pack/pack-reader.ts';
import { textHash } from '../../../lib/engine/text/text-hash.ts';
import { madeDocument } from '../matching/made-index.ts';
import { inflate, packBytes, sourceOf } from './made-pack.ts';

/** Documents of fifty keys that no other has. */
const DOCUMENTS: readonly PackDocument[] = Array.from({ length: 60 }, (_, d) => {
  const document = madeDocument(`Journal ${d}`, ['Le pont est fermé.']);
  const keys = Array.from({ length: 50 }, (_each, k) => ({ key: `d${d}k${k}`, clause: 0, slot: k }));
  return {
    ...document,
    textHash: textHash(`Journal ${d}`),
    claims: document.claims.map((claim) => ({ ...claim, frame: { ...claim.frame, keys } })),
  };
});
const BYTES = packBytes(DOCUMENTS);

/** How many keys are found, of one key each of the first 20, 40, 60 and 30 documents, one time after the other. */
async function askInTurn(reader: PackReader): Promise<readonly number[]> {
  const found: number[] = [];
  for (const documents of [20, 40, 60, 30]) {
    const keys = Array.from({ length: documents }, (_, d) => `d${d}k${d % 50}`);
    found.push((await reader.findKeys(keys)).size);
  }
  return found;
}

test.each([0, 400, 1_000, 3_000, 12_000_000])(
  'all keys are found with a cache of %i bytes',
  async (cacheBytes) => {
    const reader = await openPack(sourceOf(BYTES), inflate, { cacheBytes });
    expect(await askInTurn(reader)).toEqual([20, 40, 60, 30]);
  },
);
