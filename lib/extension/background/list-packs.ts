import { failureOf } from '@/lib/extension/messages/failure.ts';
import type { PackList } from '@/lib/extension/messages/protocol.ts';
import { ensureDefaultPack } from '@/lib/extension/store/default-pack.ts';
import { summaryOf } from '@/lib/extension/store/pack-records.ts';
import { readPacks } from '@/lib/extension/store/read-packs.ts';
import { readAside } from '@/lib/extension/store/set-aside.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';

/**
 * The installed packs with the figures the options page shows, those that cannot be read, and why. The pack that
 * ships with the extension is imported first where it is missing, as right after the install or a deletion of all data.
 */
export async function listPacks(): Promise<PackList> {
  const missing = await ensureDefaultPack().then(
    () => [],
    (error: unknown) => [failureOf(error, 'store')],
  );
  return await withDatabase(async (database) => {
    const { entries, unread } = await readPacks(database);
    const aside = await readAside(database);
    return { packs: entries.map(summaryOf), unread: [...unread, ...aside], problems: missing };
  });
}
