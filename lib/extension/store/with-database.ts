import { type Database, openDatabase } from './database.ts';

/** The work's result; the database is open for it alone and closed after it, so that no worker holds up a deletion. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
