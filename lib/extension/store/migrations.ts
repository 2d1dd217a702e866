import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** One step of the database from version n to n + 1, in the version-change transaction; it waits for nothing else. */
export type Migration = (
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/**
 * The steps in order: the first makes version 1 out of nothing. A released step is never edited;
 * a change of shape is a further step with a fixture of the version before it.
 */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('packs', { keyPath: 'id' });
    // Keys are [pack id, position in the pack], so that one key range holds one pack.
    database.createObjectStore('documents');
    database.createObjectStore('aside', { autoIncrement: true });
  },
  // Version 1 only ever held the pack that ships with the extension, a document a record; it is imported anew.
  (database) => {
    for (const store of ['packs', 'documents', 'aside']) database.deleteObjectStore(store);
    database.createObjectStore('packs', { keyPath: 'id' });
    // Keys are [edition, position in the file], so that one key range holds one file.
    database.createObjectStore('parts');
    database.createObjectStore('state');
    database.createObjectStore('aside', { autoIncrement: true });
  },
  // Version 2 knew no signatures. A build that did not know them would forget whose keys it has to hold packs to.
  async (_database, transaction) => {
    const packs = transaction.objectStore('packs');
    for (let cursor = await packs.openCursor(); cursor !== null; cursor = await cursor.continue())
      await cursor.update({ ...Object(cursor.value), signer: null });
  },
];
