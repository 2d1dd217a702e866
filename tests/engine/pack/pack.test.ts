import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { inPackOrder } from '../../../lib/engine/pack/pack-order.ts';
import { arbitraryDocuments } from './arbitrary-pack.ts';
import { documentsOf, openMade, packBytes } from './made-pack.ts';

// Packs are built and read many times; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

describe('a pack', () => {
  test('gives its documents back as they were, in the order of packs', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocuments, async (documents) => {
        expect(await documentsOf(await openMade(documents))).toEqual(inPackOrder(documents));
      }),
      { numRuns: 60 },
    );
  });

  test('has the same bytes whatever the order its documents come in', () => {
    fc.assert(
      fc.property(arbitraryDocuments, (documents) => {
        expect(packBytes(documents.toReversed())).toEqual(packBytes(documents));
      }),
      { numRuns: 30 },
    );
  });
});
