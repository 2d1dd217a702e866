import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { encodePack } from '@/lib/engine/pack/encode-pack.ts';
import type { Pack } from '@/lib/engine/pack/pack.ts';
import { memoised } from '@/lib/extension/background/memoised.ts';
import { deleteDatabase, openDatabase } from '@/lib/extension/store/database.ts';
import { ensureDefaultPack, importDefaultPack } from '@/lib/extension/store/import-pack.ts';
import { migrations } from '@/lib/extension/store/migrations.ts';
import { readAside, readDocuments, readPacks } from '@/lib/extension/store/read-packs.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';
import { writePack } from '@/lib/extension/store/write-pack.ts';

const now = new Date('2024-05-02T08:00:00Z');

function makePack(...ids: readonly string[]): Pack {
  const documents = ids.map((id) => ({
    id,
    url: null,
    outlet: 'Journal',
    title: `Titre ${id}`,
    published: '2024-05-01',
    language: 'fr',
    credits: [],
    textHash: '0123abcd',
    claims: [],
  }));
  const meta = {
    version: 1,
    name: 'Essai',
    language: 'fr',
    documentCount: ids.length,
    claimCount: 0,
    from: '2024-05-01',
    to: '2024-05-01',
  } as const;
  return { meta, documents };
}

function ship(content: Uint8Array<ArrayBuffer> | null): void {
  const answer = async () => (content === null ? new Response(null, { status: 404 }) : new Response(content));
  vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
}

const packFile = (pack: Pack) => new Uint8Array(gzipSync([...encodePack(pack)].join('')));

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

describe('importing the default pack', () => {
  test('makes it readable, in the order of the file', async () => {
    ship(packFile(makePack('b', 'a')));
    expect(await importDefaultPack(now)).toBe(true);
    const { packs, documents } = await withDatabase(async (database) => ({
      packs: await readPacks(database),
      documents: await readDocuments(database),
    }));
    expect(packs.entries).toMatchObject([
      { id: 'default', importedAt: '2024-05-02T08:00:00.000Z', meta: { documentCount: 2 } },
    ]);
    expect(documents.entries.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('replaces the older one whole', async () => {
    ship(packFile(makePack('a', 'b', 'c')));
    await importDefaultPack(now);
    ship(packFile(makePack('d')));
    await importDefaultPack(now);
    const { entries } = await withDatabase(readDocuments);
    expect(entries.map(({ id }) => id)).toEqual(['d']);
  });

  test('a build without a pack is no failure', async () => {
    ship(null);
    expect(await importDefaultPack(now)).toBe(false);
  });

  test.each([
    ['a file that is no gzip', new Uint8Array([1, 2, 3, 4])],
    ['a gzip that holds no pack', new Uint8Array(gzipSync('{"hello":1}\n'))],
    ['a pack cut in the middle', packFile(makePack('x', 'y')).slice(0, 90)],
  ])('%s is refused and leaves the installed pack as it was', async (_name, broken) => {
    ship(packFile(makePack('a')));
    await importDefaultPack(now);
    ship(broken);
    await expect(importDefaultPack(now)).rejects.toMatchObject({
      name: expect.stringMatching(/PackError|RecoupeError/),
    });
    expect((await withDatabase(readDocuments)).entries.map(({ id }) => id)).toEqual(['a']);
  });

  test('happens by itself only where no pack is installed', async () => {
    ship(packFile(makePack('a')));
    await ensureDefaultPack(now);
    ship(packFile(makePack('b')));
    await ensureDefaultPack(now);
    expect((await withDatabase(readDocuments)).entries.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('damaged records', () => {
  test('are set aside as they were, and reported; the others stay', async () => {
    await withDatabase(async (database) => {
      await writePack(database, 'p', makePack('a', 'b'), now);
      await database.put('documents', { broken: true }, ['p', 0]);
    });
    const { entries, problems } = await withDatabase(readDocuments);
    expect(entries.map(({ id }) => id)).toEqual(['b']);
    expect(problems).toMatchObject([{ area: 'store', found: expect.stringContaining('["p",0]') }]);
    const { aside, again } = await withDatabase(async (database) => ({
      aside: await database.getAll('aside'),
      again: await readDocuments(database),
    }));
    expect(aside).toMatchObject([{ store: 'documents', key: ['p', 0], record: { broken: true } }]);
    expect(again.problems).toEqual([]);
    expect(await withDatabase(readAside)).toHaveLength(1);
  });
});

describe('migrations', () => {
  test('run one step at a time and keep what is there', async () => {
    await withDatabase((database) => writePack(database, 'p', makePack('a'), now));
    const database = await openDatabase([...migrations, (next) => void next.createObjectStore('hidden')]);
    expect([...database.objectStoreNames]).toContain('hidden');
    expect(await database.count('documents')).toBe(1);
    database.close();
  });

  test('a failing step stops the upgrade and names the cure; the old version stays', async () => {
    await withDatabase((database) => writePack(database, 'p', makePack('a'), now));
    const failing = () => {
      throw new Error('no such shape');
    };
    await expect(openDatabase([...migrations, failing])).rejects.toMatchObject({
      failure: { area: 'store' },
    });
    expect((await withDatabase(readDocuments)).entries).toHaveLength(1);
  });
});

describe('memoised', () => {
  test('concurrent callers share one load', async () => {
    const load = vi.fn(async () => 1);
    const { get } = memoised(load);
    expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('a failed load is tried again by the next caller', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue(2);
    const { get } = memoised<number>(load);
    await expect(get()).rejects.toThrow('no');
    expect(await get()).toBe(2);
  });

  test('a forgotten value is loaded anew', async () => {
    let n = 0;
    const { get, forget } = memoised(async () => ++n);
    await get();
    forget();
    expect(await get()).toBe(2);
  });
});
