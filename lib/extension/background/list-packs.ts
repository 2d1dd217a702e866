import type { PackList } from '@/lib/extension/messages/protocol.ts';
import { summaryOf } from '@/lib/extension/store/pack-records.ts';
import { readAside, readPacks } from '@/lib/extension/store/read-packs.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';

/** The installed packs with the figures the options page shows, and everything that was ever set aside. */
export function listPacks(): Promise<PackList> {
  return withDatabase(async (database) => {
    const { entries } = await readPacks(database);
    return { packs: entries.map(summaryOf), problems: [...(await readAside(database))] };
  });
}
