import { RecoupeError } from '@/lib/extension/messages/failure.ts';
import type { Database } from './database.ts';
import { DEFAULT_PACK_REMOVED } from './default-pack.ts';
import { partsOf } from './pack-parts.ts';
import { DEFAULT_PACK_ID, packRecordSchema } from './pack-records.ts';
import { editionOf } from './set-aside.ts';

/**
 * Removes a pack with its file, in one transaction, also one that cannot be read or was set aside.
 * @throws RecoupeError where none has that id.
 */
export async function removePack(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(['packs', 'aside', 'parts', 'state'], 'readwrite');
  const aside = transaction.objectStore('aside');
  const [installed, keys, records] = await Promise.all([
    transaction.objectStore('packs').get(id),
    aside.getAllKeys(),
    aside.getAll(),
  ]);
  const damaged = records.flatMap((one, n) => (one.key === id ? [{ record: one.record, at: keys[n] }] : []));
  if (installed === undefined && damaged.length === 0) throw unknownPack(id);
  // What names no edition has no parts that could be told from those of others; the next import sweeps them.
  const editions = [installed, ...damaged.map(({ record }) => record)].map(editionOf);
  await Promise.all([
    transaction.objectStore('packs').delete(id),
    ...damaged.map(({ at }) => (at === undefined ? null : aside.delete(at))),
    ...editions.map((edition) =>
      typeof edition === 'string' ? transaction.objectStore('parts').delete(partsOf(edition)) : null,
    ),
    id === DEFAULT_PACK_ID ? transaction.objectStore('state').put(true, DEFAULT_PACK_REMOVED) : null,
    transaction.done,
  ]);
}

/** Switches a pack on or off. @throws RecoupeError where none has that id. */
export async function enablePack(database: Database, id: string, enabled: boolean): Promise<void> {
  const transaction = database.transaction('packs', 'readwrite');
  const record = packRecordSchema.safeParse(await transaction.store.get(id));
  if (!record.success) throw unknownPack(id);
  await Promise.all([transaction.store.put({ ...record.data, enabled }), transaction.done]);
}

function unknownPack(id: string): RecoupeError {
  const cure = 'reload the options page: the pack may have been removed in another window';
  return new RecoupeError({ area: 'store', found: `there is no pack "${id}"`, cure, code: 'pack-gone' });
}
