import { documentToRow } from '@/lib/engine/pack/encode-pack.ts';
import type { Pack } from '@/lib/engine/pack/pack.ts';
import type { Database } from './database.ts';
import type { PackRecord } from './pack-records.ts';

/**
 * Installs a pack under an id, in place of what had that id. One transaction: the pack is visible when it is
 * whole, and an interrupted import leaves the old one.
 */
export async function writePack(database: Database, id: string, pack: Pack, importedAt: Date): Promise<void> {
  const transaction = database.transaction(['packs', 'documents'], 'readwrite');
  const documents = transaction.objectStore('documents');
  const record: PackRecord = { id, meta: pack.meta, importedAt: importedAt.toISOString() };
  await Promise.all([
    documents.delete(IDBKeyRange.bound([id], [id, []])),
    ...pack.documents.map((document, index) => documents.put(documentToRow(document), [id, index])),
    transaction.objectStore('packs').put(record),
    transaction.done,
  ]);
}
