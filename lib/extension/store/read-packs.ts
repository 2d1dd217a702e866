import * as z from 'zod/mini';
import type { Failure } from '@/lib/extension/messages/protocol.ts';
import type { AsideRecord, Database } from './database.ts';
import { type PackRecord, packRecordSchema } from './pack-records.ts';

/** What a read found: the valid entries, and what was set aside, as failures to show. */
export interface ReadResult<T> {
  readonly entries: readonly T[];
  readonly problems: readonly Failure[];
}

/** The installed packs in order of their ids. Records that do not fit the schema are set aside. */
export async function readPacks(database: Database): Promise<ReadResult<PackRecord>> {
  const entries: PackRecord[] = [];
  const invalid: AsideRecord[] = [];
  const transaction = database.transaction('packs');
  const [keys, records] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  keys.forEach((key, position) => {
    const record = records[position];
    const parsed = packRecordSchema.safeParse(record);
    if (parsed.success) entries.push(parsed.data);
    else invalid.push({ store: 'packs', key, record, problems: describe(parsed.error) });
  });
  await setAside(database, invalid);
  return { entries, problems: invalid.map(failureOfAside) };
}

/** What earlier reads set aside, as failures to show. */
export async function readAside(database: Database): Promise<readonly Failure[]> {
  return (await database.getAll('aside')).map(failureOfAside);
}

/** Moves records out of the way in one transaction, kept as they are for a later repair. */
async function setAside(database: Database, invalid: readonly AsideRecord[]): Promise<void> {
  if (invalid.length === 0) return;
  const transaction = database.transaction(['packs', 'parts', 'state', 'aside'], 'readwrite');
  await Promise.all([
    ...invalid.map((entry) => transaction.objectStore('aside').add(entry)),
    ...invalid.map((entry) => transaction.objectStore(entry.store).delete(IDBKeyRange.only(entry.key))),
    transaction.done,
  ]);
}

function describe(error: z.core.$ZodError): string {
  return z.prettifyError(error).slice(0, 500);
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
