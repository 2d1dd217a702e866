import { buildIndex, type ClaimIndex } from '@/lib/engine/matching/claim-index.ts';
import type { PackDocument } from '@/lib/engine/pack/pack.ts';
import { ensureDefaultPack } from '@/lib/extension/store/default-pack.ts';
import { readParts } from '@/lib/extension/store/pack-parts.ts';
import { readPacks } from '@/lib/extension/store/read-packs.ts';
import { readPackStream } from '@/lib/extension/store/verify-pack.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';

/** The index over all packs that are switched on, or null where none holds a document. Reads everything: once per worker life. */
export async function loadIndex(): Promise<ClaimIndex | null> {
  await ensureDefaultPack();
  const documents: PackDocument[] = [];
  await withDatabase(async (database) => {
    const { entries } = await readPacks(database);
    for (const { edition, bytes } of entries.filter(({ enabled }) => enabled)) {
      const file = new Blob([...(await readParts(database, edition, bytes))]);
      documents.push(...(await readPackStream(file.stream())).documents);
    }
  });
  return documents.length === 0 ? null : buildIndex(documents);
}
