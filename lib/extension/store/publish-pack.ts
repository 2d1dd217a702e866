import type { Database } from './database.ts';
import { partsOf } from './pack-parts.ts';
import { type PackRecord, packRecordSchema } from './pack-records.ts';
import { editionOf } from './set-aside.ts';

/**
 * Makes a wholly stored pack visible in place of its older edition, in one transaction. Whether it is switched on stays
 * as it was. Readers that still hold the old edition's parts can read them to the end.
 * @returns the record as it lies in the store now.
 */
export async function publishPack(database: Database, record: PackRecord): Promise<PackRecord> {
  const transaction = database.transaction(['packs', 'parts', 'aside'], 'readwrite');
  const packs = transaction.objectStore('packs');
  const older = await packs.get(record.id);
  const known = packRecordSchema.safeParse(older);
  const published = known.success ? { ...record, enabled: known.data.enabled } : record;
  const edition = editionOf(older);
  const aside = transaction.objectStore('aside');
  // A damaged record of the pack was kept for a repair, which this is.
  for (const key of await aside.getAllKeys()) {
    if ((await aside.get(key))?.key === record.id) await aside.delete(key);
  }
  await Promise.all([
    packs.put(published),
    typeof edition === 'string' ? transaction.objectStore('parts').delete(partsOf(edition)) : null,
    transaction.done,
  ]);
  return published;
}
