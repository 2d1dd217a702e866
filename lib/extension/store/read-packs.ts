import * as z from 'zod/mini';
import type { PackDocument } from '@/lib/engine/pack/pack.ts';
import { rowToDocument } from '@/lib/engine/pack/read-rows.ts';
import { documentRow } from '@/lib/engine/pack/schema.ts';
import type { Failure } from '@/lib/extension/messages/protocol.ts';
import type { AsideRecord, Database } from './database.ts';
import { type PackRecord, packRecordSchema } from './pack-records.ts';

/** What a read found: the valid entries, and what was set aside, as failures to show. */
export interface ReadResult<T> {
  readonly entries: readonly T[];
  readonly problems: readonly Failure[];
}

/** The installed packs in order of their ids. Records that do not fit the schema are set aside. */
export function readPacks(database: Database): Promise<ReadResult<PackRecord>> {
  return readValid(database, 'packs', packRecordSchema);
}

/** The documents of all packs, by pack and position; linear in their number. Invalid ones are set aside. */
export async function readDocuments(database: Database): Promise<ReadResult<PackDocument>> {
  const { entries, problems } = await readValid(database, 'documents', documentRow);
  return { entries: entries.map(rowToDocument), problems };
}

/** What earlier reads set aside, as failures to show. */
export async function readAside(database: Database): Promise<readonly Failure[]> {
  return (await database.getAll('aside')).map(failureOfAside);
}

async function readValid<T>(
  database: Database,
  store: 'packs' | 'documents',
  schema: z.ZodMiniType<T>,
): Promise<ReadResult<T>> {
  const entries: T[] = [];
  const invalid: AsideRecord[] = [];
  const transaction = database.transaction(store);
  const [keys, records] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  keys.forEach((key, position) => {
    const parsed = schema.safeParse(records[position]);
    if (parsed.success) entries.push(parsed.data);
    else
      invalid.push({
        store,
        key,
        record: records[position],
        problems: z.prettifyError(parsed.error).slice(0, 500),
      });
  });
  await setAside(database, invalid);
  return { entries, problems: invalid.map(failureOfAside) };
}

/** Moves records out of the way in one transaction, kept as they are for a later repair. */
async function setAside(database: Database, invalid: readonly AsideRecord[]): Promise<void> {
  if (invalid.length === 0) return;
  const transaction = database.transaction(['packs', 'documents', 'aside'], 'readwrite');
  await Promise.all([
    ...invalid.map((entry) => transaction.objectStore('aside').add(entry)),
    ...invalid.map((entry) => transaction.objectStore(entry.store).delete(IDBKeyRange.only(entry.key))),
    transaction.done,
  ]);
}

function failureOfAside(entry: AsideRecord): Failure {
  return {
    area: 'store',
    found: `the record ${JSON.stringify(entry.key)} of "${entry.store}" is damaged: ${entry.problems}`.slice(
      0,
      900,
    ),
    cure: 'import the pack again; the damaged record was set aside',
  };
}
