import { openPack } from '@/lib/engine/pack/open-pack.ts';
import type { PackReader } from '@/lib/engine/pack/pack-reader.ts';
import { createBlobSource } from '@/lib/extension/store/blob-source.ts';
import { ensureDefaultPack } from '@/lib/extension/store/default-pack.ts';
import { inflate } from '@/lib/extension/store/inflate.ts';
import { PART_BYTES, readParts } from '@/lib/extension/store/pack-parts.ts';
import { readPacks } from '@/lib/extension/store/read-packs.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';

/** The packs that are switched on, ready to be read where they lie, or null where none holds a document. */
export async function loadPacks(): Promise<readonly PackReader[] | null> {
  await ensureDefaultPack();
  const readers = await withDatabase(async (database) => {
    const { entries } = await readPacks(database);
    return await Promise.all(
      entries
        .filter(({ enabled }) => enabled)
        .map(async ({ edition, bytes }) => {
          const parts = await readParts(database, edition, bytes);
          return await openPack(createBlobSource(parts, PART_BYTES), inflate);
        }),
    );
  });
  return readers.some(({ meta }) => meta.documentCount > 0) ? readers : null;
}
