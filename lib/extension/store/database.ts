import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import { RecoupeError } from '@/lib/extension/messages/failure.ts';
import { type Migration, migrations } from './migrations.ts';

/** Key of a part of a pack's file: the edition and the part's position in it. */
export type PartKey = [edition: string, index: number];

/** A pack that proved damaged: its record as it was. The parts of its file stay in `parts`. */
export interface AsideRecord {
  /** The pack's id. */
  readonly key: string;
  readonly record: unknown;
  readonly problems: string;
}

/** The stores. Values are unknown on purpose: whoever reads them parses them. */
export interface RecoupeSchema extends DBSchema {
  /** One record an installed pack, by the pack's id. */
  packs: { key: string; value: unknown };
  /** The files of the packs, each cut into Blobs, which browsers keep as files beside the database. */
  parts: { key: PartKey; value: unknown };
  /** Single facts about the store, by name. */
  state: { key: string; value: unknown };
  aside: { key: number; value: AsideRecord };
}

export type Database = IDBPDatabase<RecoupeSchema>;

export const DATABASE_NAME = 'recoupe';

/**
 * The open database at the newest version, migrated one step at a time.
 * @throws RecoupeError where it cannot be opened (no space, private window, newer version on disk).
 */
export async function openDatabase(steps: readonly Migration[] = migrations): Promise<Database> {
  try {
    return await openDB<RecoupeSchema>(DATABASE_NAME, steps.length, {
      async upgrade(database, from, _to, transaction) {
        // Opening fails with the same error, and is where it is handled.
        transaction.done.catch(() => {});
        try {
          for (const step of steps.slice(from)) await step(untyped(database), untyped(transaction));
        } catch {
          // A step that fails aborts the whole upgrade: the old version stays as it was.
          if (transaction.error === null) transaction.abort();
        }
      },
      blocking(_from, _to, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
  } catch (error) {
    throw openFailure(error);
  }
}

/** Deletes everything Recoupe keeps in the database; resolves when it is gone. */
export function deleteDatabase(): Promise<void> {
  return deleteDB(DATABASE_NAME);
}

function openFailure(error: unknown): RecoupeError {
  if (error instanceof Error && error.name === 'VersionError') {
    return new RecoupeError(
      {
        area: 'store',
        found: 'the stored data is of a newer version of Recoupe than this one',
        code: 'store-newer',
        cure: 'update Recoupe, or delete everything in the options and import your packs again',
      },
      { cause: error },
    );
  }
  return new RecoupeError(
    {
      area: 'store',
      found: `the database cannot be opened (${error instanceof Error ? error.message : String(error)})`,
      code: 'store-closed',
      cure: 'free some disk space and restart the browser; if that does not help, install Recoupe anew',
    },
    { cause: error },
  );
}

type Upgrade<T> = IDBPTransaction<T, ArrayLike<StoreNames<T>>, 'versionchange'>;

/** Steps outlive the schema of today, so they see stores by plain names. */
function untyped(database: Database): IDBPDatabase<unknown>;
function untyped(transaction: Upgrade<RecoupeSchema>): IDBPTransaction<unknown, string[], 'versionchange'>;
function untyped(either: unknown): unknown {
  return either;
}
