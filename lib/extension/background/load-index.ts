import { buildIndex, type ClaimIndex } from '@/lib/engine/matching/claim-index.ts';
import { ensureDefaultPack } from '@/lib/extension/store/import-pack.ts';
import { readDocuments } from '@/lib/extension/store/read-packs.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';

/** The index over all installed packs, or null where none holds a document. Reads everything: once per worker life. */
export async function loadIndex(): Promise<ClaimIndex | null> {
  await ensureDefaultPack(new Date());
  const { entries } = await withDatabase(readDocuments);
  return entries.length === 0 ? null : buildIndex(entries);
}
