import type { Database } from './database.ts';
import { checkPin } from './key-pin.ts';
import { partsOf } from './pack-parts.ts';
import { type PackRecord, packRecordSchema } from './pack-records.ts';
import { editionOf } from './set-aside.ts';

/**
 * Makes a wholly stored pack visible in place of its older edition, in one transaction. Whether it is switched on stays
 * as it was. Readers that still hold the old edition's parts can read them to the end.
 * @returns the record as it lies in the store now.
 * @throws RecoupeError, and changes nothing, where another key signed the older edition
 */
export async function publishPack(database: Database, record: PackRecord): Promise<PackRecord> {
  const transaction = database.transaction(['packs', 'parts', 'aside'], 'readwrite');
  const packs = transaction.objectStore('packs');
  const older = await packs.get(record.id);
  const known = packRecordSchema.safeParse(older);
  const published = known.success ? { ...record, enabled: known.data.enabled } : record;
  const edition = editionOf(older);
  // A damaged record of the pack was kept for a repair, which this is.
  const aside = transaction.objectStore('aside');
  const [keys, records] = await Promise.all([aside.getAllKeys(), aside.getAll()]);
  const repaired = records.flatMap((one, n) => (one.key === record.id ? [{ ...one, at: keys[n] }] : []));
  // What ships with the extension is vouched for by whoever vouches for the extension.
  if (record.source === 'imported') {
    const { meta, signer } = record;
    checkPin({ name: meta.name, signer }, [older, ...repaired.map((one) => one.record)]);
  }
  await Promise.all([
    packs.put(published),
    ...repaired.map(({ at }) => (at === undefined ? null : aside.delete(at))),
    typeof edition === 'string' ? transaction.objectStore('parts').delete(partsOf(edition)) : null,
    transaction.done,
  ]);
  return published;
}
