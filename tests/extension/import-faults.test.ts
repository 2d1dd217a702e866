// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteDatabase } from '@/lib/extension/store/database.ts';
import { importPackFile } from '@/lib/extension/store/import-pack.ts';
import { PART_BYTES } from '@/lib/extension/store/pack-parts.ts';
import { readPacks } from '@/lib/extension/store/read-packs.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';
import { makePackFile } from './made-pack.ts';

/** A pack whose file takes more than one part: ids that do not pack. */
function makeLargeFile(name: string): Blob {
  let state = 1;
  const digits = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state.toString(36);
  };
  const ids = Array.from({ length: 4_000 }, () => Array.from({ length: 280 }, digits).join(''));
  return new Blob([makePackFile(ids, { name })]);
}

const large = makeLargeFile('Ponts');
const small = new Blob([makePackFile(['a'], { name: 'Ponts' })]);
const packs = async () => (await withDatabase(readPacks)).entries;
const partCount = () => withDatabase((database) => database.count('parts'));
const MB = 1_000_000;

beforeEach(() => {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { estimate: async () => ({ quota: 10 * MB, usage: 9 * MB }) },
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

test('the large file takes more than one part', () => {
  expect(large.size).toBeGreaterThan(PART_BYTES);
});

/** Makes the database fail from the n-th part on, as one does that the browser gives no more room. */
function fillUp(from: number): void {
  let parts = 0;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'parts' && ++parts >= from) throw new DOMException('no room', 'QuotaExceededError');
    return key === undefined ? put.call(this, value) : put.call(this, value, key);
  });
}

describe('a storage that is full half-way', () => {
  test('says how many megabytes are missing; the older edition stays, nothing of the new one is left', async () => {
    const { importedAt } = await importPackFile(small);
    fillUp(2);
    const missing = Math.ceil((large.size - MB) / MB);
    await expect(importPackFile(large)).rejects.toMatchObject({
      failure: {
        found: expect.stringContaining(`needs ${Math.ceil(large.size / MB)} MB`),
        cure: expect.stringContaining(`free at least ${missing} MB`),
      },
    });
    expect(await packs()).toMatchObject([{ importedAt, bytes: small.size }]);
    expect(await partCount()).toBe(1);
  });
});

describe('two imports at once', () => {
  test('of one pack leave one whole edition', async () => {
    await Promise.all([importPackFile(large), importPackFile(small), importPackFile(large)]);
    const [installed, ...others] = await packs();
    expect(others).toEqual([]);
    expect(await partCount()).toBe(installed?.bytes === large.size ? 2 : 1);
  });

  test('of two packs do not disturb each other', async () => {
    await Promise.all([importPackFile(large), importPackFile(makeLargeFile('Routes'))]);
    expect((await packs()).map(({ meta }) => meta.name)).toEqual(['Ponts', 'Routes']);
    expect(await partCount()).toBe(4);
  });
});

describe('an import', () => {
  test('that is cut off in the swap leaves the older edition whole', async () => {
    const { importedAt } = await importPackFile(small);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      const request = key === undefined ? put.call(this, value) : put.call(this, value, key);
      // As where the browser dies: what the transaction has done so far is undone.
      if (this.name === 'packs') queueMicrotask(() => this.transaction.abort());
      return request;
    });
    await expect(importPackFile(large)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await packs()).toMatchObject([{ importedAt, bytes: small.size }]);
    expect(await partCount()).toBe(1);
  });

  test('under which everything is deleted says so and leaves nothing', async () => {
    let deleted: Promise<void> | null = null;
    const onProgress = () => {
      deleted ??= deleteDatabase();
    };
    await expect(importPackFile(large, { onProgress })).rejects.toMatchObject({
      failure: { found: 'the stored data were deleted during the import' },
    });
    await deleted;
    expect(await partCount()).toBe(0);
  });

  test('that is cancelled half-way leaves nothing and gives the reason of the signal', async () => {
    const abort = new AbortController();
    const onProgress = ({ doneBytes }: { readonly doneBytes: number }) =>
      doneBytes > 0 && abort.abort('enough');
    await expect(importPackFile(large, { onProgress, signal: abort.signal })).rejects.toBe('enough');
    expect(await packs()).toEqual([]);
    expect(await partCount()).toBe(0);
  });

  test('of a file that changes while it is read asks for the file again', async () => {
    vi.spyOn(large, 'stream').mockReturnValue(
      new ReadableStream({ start: (to) => to.error(new DOMException('changed', 'NotReadableError')) }),
    );
    await expect(importPackFile(large)).rejects.toMatchObject({ failure: { cure: 'choose the file again' } });
  });
});
