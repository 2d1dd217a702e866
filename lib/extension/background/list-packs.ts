import type { PackList } from '@/lib/extension/messages/protocol.ts';
import { readAside, readPacks } from '@/lib/extension/store/read-packs.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';

/** The installed packs with the figures the options page shows, and everything that was ever set aside. */
export function listPacks(): Promise<PackList> {
  return withDatabase(async (database) => {
    const { entries } = await readPacks(database);
    const packs = entries.map(({ id, importedAt, meta }) => ({
      id,
      importedAt,
      name: meta.name,
      language: meta.language,
      documentCount: meta.documentCount,
      claimCount: meta.claimCount,
      from: meta.from,
      to: meta.to,
    }));
    return { packs, problems: [...(await readAside(database))] };
  });
}
