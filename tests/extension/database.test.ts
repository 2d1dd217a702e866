// @vitest-environment node
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { deleteDatabase, openDatabase } from '@/lib/extension/store/database.ts';
import { migrations } from '@/lib/extension/store/migrations.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';

/** What version 1 of the database held: the pack's record and its documents, one each. */
async function makeVersion1(): Promise<void> {
  const database = await openDB('recoupe', 1, {
    upgrade: (empty, _from, _to, transaction) => void migrations[0]?.(empty, transaction),
  });
  const meta = {
    version: 1,
    name: 'default',
    language: 'fr',
    documentCount: 1,
    claimCount: 0,
    from: null,
    to: null,
  };
  await database.put('packs', { id: 'default', meta, importedAt: '2024-05-02T08:00:00.000Z' });
  await database.put(
    'documents',
    ['a', null, 'Journal', 'Titre', null, 'fr', [], '0123abcd', []],
    ['default', 0],
  );
  database.close();
}

afterEach(() => deleteDatabase());

describe('migrations', () => {
  test('version 1 gives up its documents: the pack they came from ships with the extension', async () => {
    await makeVersion1();
    const database = await openDatabase();
    expect([...database.objectStoreNames]).toEqual(['aside', 'packs', 'parts', 'state']);
    expect(await database.count('packs')).toBe(0);
    database.close();
  });

  test('version 2 keeps its packs, which nobody has signed', async () => {
    const records = [{ id: 'fr:Ponts', edition: 'e', enabled: false }, { id: 'shipped' }];
    const before = await openDatabase(migrations.slice(0, 2));
    for (const record of records) await before.put('packs', record);
    await before.put('parts', 'bytes', ['e', 0]);
    await before.put('state', true, 'kept');
    before.close();
    const database = await openDatabase();
    expect(await database.getAll('packs')).toEqual(records.map((record) => ({ ...record, signer: null })));
    expect(await database.get('parts', ['e', 0])).toBe('bytes');
    expect(await database.get('state', 'kept')).toBe(true);
    database.close();
  });

  test('run one step at a time and keep what is there', async () => {
    await withDatabase((database) => database.put('state', true, 'kept'));
    const database = await openDatabase([...migrations, (next) => void next.createObjectStore('hidden')]);
    expect([...database.objectStoreNames]).toContain('hidden');
    expect(await database.get('state', 'kept')).toBe(true);
    database.close();
  });

  test('a failing step stops the upgrade and names the cure; the old version stays', async () => {
    await withDatabase((database) => database.put('state', true, 'kept'));
    const failing = () => {
      throw new Error('no such shape');
    };
    await expect(openDatabase([...migrations, failing])).rejects.toMatchObject({
      failure: { area: 'store' },
    });
    expect(await withDatabase((database) => database.get('state', 'kept'))).toBe(true);
  });

  test('data of a newer version are refused and left as they are', async () => {
    const newer = await openDatabase([...migrations, (next) => void next.createObjectStore('hidden')]);
    await newer.put('state', true, 'kept');
    newer.close();
    await expect(openDatabase()).rejects.toMatchObject({
      failure: { found: 'the stored data is of a newer version of Recoupe than this one' },
    });
  });
});
