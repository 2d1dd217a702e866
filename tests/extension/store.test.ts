// @vitest-environment node
import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPacks } from '@/lib/extension/background/load-packs.ts';
import { enablePack, removePack } from '@/lib/extension/store/change-packs.ts';
import { deleteDatabase } from '@/lib/extension/store/database.ts';
import { ensureDefaultPack, importDefaultPack } from '@/lib/extension/store/default-pack.ts';
import { importPackFile } from '@/lib/extension/store/import-pack.ts';
import { readPacks } from '@/lib/extension/store/read-packs.ts';
import { readAside } from '@/lib/extension/store/set-aside.ts';
import { sweepImports } from '@/lib/extension/store/sweep-imports.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';
import { makePackFile } from './made-pack.ts';

/** Makes this the content of the file that ships with the extension; null for a build that ships none. */
function ship(content: Uint8Array<ArrayBuffer> | null): void {
  const answer = async () => (content === null ? new Response(null, { status: 404 }) : new Response(content));
  vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
}

const fileOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);
const packs = async () => (await withDatabase(readPacks)).entries;
const partCount = () => withDatabase((database) => database.count('parts'));
/** Ids of all documents that a page would be checked against. */
const documents = async () => {
  const ids: string[] = [];
  for (const { reader } of await loadPacks()) for await (const { id } of reader.documents()) ids.push(id);
  return ids;
};

beforeEach(() => {
  fakeBrowser.reset();
  ship(null);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

describe('importing a pack', () => {
  test('makes it readable and tells what it is', async () => {
    const file = fileOf(makePackFile(['b', 'a'], { name: 'Ponts' }));
    const summary = await importPackFile(file);
    expect(summary).toMatchObject({ name: 'Ponts', documentCount: 2, source: 'imported', enabled: true });
    expect(summary.bytes).toBe(file.size);
    expect(await documents()).toEqual(['a', 'b']);
  });

  test('replaces its older edition whole, and leaves other packs alone', async () => {
    await importPackFile(fileOf(makePackFile(['a', 'b'], { name: 'Ponts' })));
    await importPackFile(fileOf(makePackFile(['c'], { name: 'Routes' })));
    await importPackFile(fileOf(makePackFile(['d'], { name: 'Ponts' })));
    expect(await documents()).toEqual(['d', 'c']);
    expect(await partCount()).toBe(2);
  });

  test('leaves a pack that was switched off as it was: off', async () => {
    const { id } = await importPackFile(fileOf(makePackFile(['a'])));
    await withDatabase((database) => enablePack(database, id, false));
    const { enabled } = await importPackFile(fileOf(makePackFile(['b'])));
    expect(enabled).toBe(false);
    expect(await documents()).toEqual([]);
  });

  test('tells its progress from the first to the last byte', async () => {
    const file = fileOf(makePackFile(['a']));
    const told: number[] = [];
    await importPackFile(file, { onProgress: ({ doneBytes }) => void told.push(doneBytes) });
    expect(told).toEqual([0, file.size]);
  });

  test.each([
    ['a file of another kind', new Uint8Array([1, 2, 3, 4])],
    ['an empty file', new Uint8Array(0)],
    ['a pack of the first version', new Uint8Array(gzipSync('{"format":"recoupe-pack","version":1}\n'))],
    ['a pack cut in the middle', makePackFile(['x', 'y']).slice(0, 90)],
  ])('%s is refused; what was installed stays, and nothing of it is left', async (_name, broken) => {
    await importPackFile(fileOf(makePackFile(['a'])));
    await expect(importPackFile(fileOf(broken))).rejects.toMatchObject({
      name: expect.stringMatching(/PackError|RecoupeError/),
    });
    expect(await documents()).toEqual(['a']);
    expect(await partCount()).toBe(1);
  });

  test('can be cancelled: what was installed stays, and nothing of it is left', async () => {
    await importPackFile(fileOf(makePackFile(['a'])));
    const abort = new AbortController();
    const options = { signal: abort.signal, onProgress: () => abort.abort() };
    await expect(importPackFile(fileOf(makePackFile(['b'])), options)).rejects.toThrow('abort');
    expect(await documents()).toEqual(['a']);
    expect(await partCount()).toBe(1);
  });
});

describe('leftovers of a killed import', () => {
  beforeEach(async () => {
    await importPackFile(fileOf(makePackFile(['a'])));
    await withDatabase((database) => database.put('parts', new Blob(['half']), ['killed', 0]));
  });

  test('are swept by the next import', async () => {
    await importPackFile(fileOf(makePackFile(['b'], { name: 'Routes' })));
    expect(await partCount()).toBe(2);
    expect(await documents()).toEqual(['a', 'b']);
  });

  test('are left alone while another import runs, whose parts they may be', async () => {
    const gate = Promise.withResolvers<void>();
    const running = navigator.locks.request('recoupe-imports', { mode: 'shared' }, () => gate.promise);
    await sweepImports();
    expect(await partCount()).toBe(2);
    gate.resolve();
    await running;
    await sweepImports();
    expect(await partCount()).toBe(1);
  });
});

describe('packs', () => {
  test('are asked only while they are switched on', async () => {
    const { id } = await importPackFile(fileOf(makePackFile(['a'], { name: 'Ponts' })));
    await importPackFile(fileOf(makePackFile(['b'], { name: 'Routes' })));
    await withDatabase((database) => enablePack(database, id, false));
    expect(await documents()).toEqual(['b']);
    await withDatabase((database) => enablePack(database, id, true));
    expect(await documents()).toEqual(['a', 'b']);
  });

  test('are removed with their files', async () => {
    const { id } = await importPackFile(fileOf(makePackFile(['a'])));
    await withDatabase((database) => removePack(database, id));
    expect(await packs()).toEqual([]);
    expect(await partCount()).toBe(0);
  });

  test('that are not there can be neither removed nor switched', async () => {
    const failure = { failure: { found: 'there is no pack "x"' } };
    await expect(withDatabase((database) => removePack(database, 'x'))).rejects.toMatchObject(failure);
    await expect(withDatabase((database) => enablePack(database, 'x', true))).rejects.toMatchObject(failure);
  });
});

describe('the default pack', () => {
  test('is imported where it is missing, and an installed one is kept', async () => {
    ship(makePackFile(['a']));
    await ensureDefaultPack();
    ship(makePackFile(['b']));
    await ensureDefaultPack();
    expect(await documents()).toEqual(['a']);
    expect(await packs()).toMatchObject([{ id: 'shipped', source: 'shipped' }]);
  });

  test('is replaced by an update, also under another name', async () => {
    ship(makePackFile(['a'], { name: 'default' }));
    await importDefaultPack();
    ship(makePackFile(['b'], { name: 'standard' }));
    expect(await importDefaultPack()).toBe(true);
    expect(await documents()).toEqual(['b']);
  });

  test('does not come back to a person who removed it', async () => {
    ship(makePackFile(['a']));
    await importDefaultPack();
    await withDatabase((database) => removePack(database, 'shipped'));
    await ensureDefaultPack();
    expect(await importDefaultPack()).toBe(false);
    expect(await packs()).toEqual([]);
  });

  test('a build without one is no failure', async () => {
    expect(await importDefaultPack()).toBe(false);
  });

  test('is not replaced by an imported file of its name', async () => {
    ship(makePackFile(['a'], { name: 'default' }));
    await importDefaultPack();
    await importPackFile(fileOf(makePackFile(['b'], { name: 'default' })));
    expect(await documents()).toEqual(['b', 'a']);
  });
});

describe('damaged records', () => {
  const damage = (id: string) =>
    withDatabase(async (database) => {
      const record = await database.get('packs', id);
      await database.put('packs', { ...Object(record), enabled: 'perhaps' });
    });

  test('are set aside as they were, and reported; the others stay', async () => {
    const { id } = await importPackFile(fileOf(makePackFile(['a'], { name: 'Ponts' })));
    await importPackFile(fileOf(makePackFile(['b'], { name: 'Routes' })));
    await damage(id);
    expect(await packs()).toMatchObject([{ meta: { name: 'Routes' } }]);
    const aside = await withDatabase((database) => database.getAll('aside'));
    expect(aside).toMatchObject([{ key: id, record: { id, enabled: 'perhaps' } }]);
    expect(await withDatabase(readAside)).toMatchObject([
      {
        id,
        name: 'Ponts',
        error: {
          found: expect.stringContaining('"Ponts" was set aside: its record is damaged'),
          cure: expect.stringContaining('import the pack again'),
        },
      },
    ]);
  });

  test('are removed with their files, and leave the others', async () => {
    const { id } = await importPackFile(fileOf(makePackFile(['a'], { name: 'Ponts' })));
    await importPackFile(fileOf(makePackFile(['b'], { name: 'Routes' })));
    await damage(id);
    await withDatabase(readPacks);
    await withDatabase((database) => removePack(database, id));
    expect(await withDatabase(readAside)).toEqual([]);
    expect(await partCount()).toBe(1);
    expect(await documents()).toEqual(['b']);
    await expect(withDatabase((database) => removePack(database, id))).rejects.toThrow('there is no pack');
  });

  test('that do not even name their file are removed, and the next import sweeps it', async () => {
    const { id } = await importPackFile(fileOf(makePackFile(['a'], { name: 'Ponts' })));
    await withDatabase((database) => database.put('packs', { id }));
    expect(await packs()).toEqual([]);
    expect(await withDatabase(readAside)).toMatchObject([{ id, name: id }]);
    await withDatabase((database) => removePack(database, id));
    expect(await withDatabase(readAside)).toEqual([]);
    await sweepImports();
    expect(await partCount()).toBe(0);
  });

  test('keep their files until the pack is imported again', async () => {
    const { id } = await importPackFile(fileOf(makePackFile(['a'])));
    await damage(id);
    await withDatabase(readPacks);
    await sweepImports();
    expect(await partCount()).toBe(1);
    await importPackFile(fileOf(makePackFile(['b'])));
    await sweepImports();
    expect(await partCount()).toBe(1);
    expect(await documents()).toEqual(['b']);
    expect(await withDatabase(readAside)).toEqual([]);
  });
});

describe('packs of another version of Recoupe', () => {
  const otherwise = (id: string, change: object) =>
    withDatabase(async (database) => {
      const record = Object(await database.get('packs', id));
      await database.put('packs', { ...record, meta: { ...record.meta, ...change } });
    });

  test.each([
    ['a newer format', { version: 4 }, 'update Recoupe'],
    ['a newer engine', { engine: 99 }, 'update Recoupe'],
    ['an older format', { version: 2 }, 'rebuild it'],
    ['an older engine', { engine: 0 }, 'rebuild it'],
  ])(
    'of %s are not read, told with the cure, and stay for the version that can',
    async (_name, change, cure) => {
      const { id } = await importPackFile(fileOf(makePackFile(['a'], { name: 'Ponts' })));
      await otherwise(id, change);
      const { entries, unread } = await withDatabase(readPacks);
      expect(entries).toEqual([]);
      expect(unread).toMatchObject([
        { id, name: 'Ponts', error: { found: expect.any(String), cure: expect.stringContaining(cure) } },
      ]);
      expect(await documents()).toEqual([]);
      await sweepImports();
      expect(await partCount()).toBe(1);
      expect(await withDatabase((database) => database.count('packs'))).toBe(1);
    },
  );

  test('give way to an edition this build reads', async () => {
    const { id } = await importPackFile(fileOf(makePackFile(['a'])));
    await otherwise(id, { version: 1 });
    await importPackFile(fileOf(makePackFile(['b'])));
    expect(await documents()).toEqual(['b']);
    expect(await partCount()).toBe(1);
  });

  test('can be removed', async () => {
    const { id } = await importPackFile(fileOf(makePackFile(['a'])));
    await otherwise(id, { version: 1 });
    await withDatabase((database) => removePack(database, id));
    expect(await partCount()).toBe(0);
  });

  test('the default pack of an older version is imported anew', async () => {
    ship(makePackFile(['a']));
    await importDefaultPack();
    await otherwise('shipped', { version: 1 });
    ship(makePackFile(['b']));
    expect(await documents()).toEqual(['b']);
  });
});
