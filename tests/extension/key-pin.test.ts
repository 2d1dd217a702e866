// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removePack } from '@/lib/extension/store/change-packs.ts';
import { deleteDatabase } from '@/lib/extension/store/database.ts';
import { importDefaultPack } from '@/lib/extension/store/default-pack.ts';
import { importPackFile } from '@/lib/extension/store/import-pack.ts';
import { readPacks } from '@/lib/extension/store/read-packs.ts';
import { sweepImports } from '@/lib/extension/store/sweep-imports.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';
import { madeKey } from '../../scripts/signing/made-key.ts';
import { publicKeyOf } from '../../scripts/signing/make-signature.ts';
import { signBytes } from '../../scripts/signing/sign-bytes.ts';
import { makePackFile } from './made-pack.ts';

const MAKER = madeKey(1);
const OTHER = madeKey(2);
const plain = (id: string, name = 'Ponts') => new Blob([makePackFile([id], { name })]);
const signed = (id: string, key = MAKER, name = 'Ponts') =>
  new Blob([signBytes(makePackFile([id], { name }), 'La Gazette', key)]);
const signerOf = (key: typeof MAKER) => ({ name: 'La Gazette', publicKey: publicKeyOf(key) });

const packs = async () => (await withDatabase(readPacks)).entries;
const partCount = () => withDatabase((database) => database.count('parts'));
/** Changes the stored record of the pack, as another build or a fault does. */
const rewrite = (id: string, change: object) =>
  withDatabase(async (database) => {
    await database.put('packs', { ...Object(await database.get('packs', id)), ...change });
  });

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

describe('a signed pack', () => {
  test('is installed with its signer', async () => {
    expect((await importPackFile(signed('a'))).signer).toEqual(signerOf(MAKER));
    expect(await packs()).toMatchObject([{ signer: signerOf(MAKER) }]);
  });

  test('gives way to an edition signed with the same key', async () => {
    await importPackFile(signed('a'));
    await importPackFile(signed('b'));
    expect(await packs()).toMatchObject([{ signer: signerOf(MAKER) }]);
    expect(await partCount()).toBe(1);
  });

  test.each([
    [
      'another key',
      signed('b', OTHER),
      /signed by “La Gazette” \(key .*\) until now, and .* with another key/,
    ],
    ['nobody', plain('b'), /until now, and this file is not signed at all/],
  ])('refuses an edition signed by %s, says what to do, and stays', async (_name, edition, found) => {
    const before = await importPackFile(signed('a'));
    await expect(importPackFile(edition)).rejects.toMatchObject({
      failure: {
        area: 'import',
        found: expect.stringMatching(found),
        cure: expect.stringMatching(/^ask its maker.*remove the pack first/),
      },
    });
    expect(await packs()).toMatchObject([{ edition: expect.any(String), importedAt: before.importedAt }]);
    expect(await packs()).toMatchObject([{ signer: signerOf(MAKER) }]);
    expect(await partCount()).toBe(1);
  });

  test('with a broken signature is refused, and nothing of it is kept', async () => {
    const bytes = signBytes(makePackFile(['a']), 'La Gazette', MAKER);
    const last = bytes.length - 1;
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    await expect(importPackFile(new Blob([bytes]))).rejects.toThrow(/its signature is broken/);
    expect(await packs()).toEqual([]);
    expect(await partCount()).toBe(0);
  });

  test('may come from anybody once it was removed', async () => {
    const { id } = await importPackFile(signed('a'));
    await withDatabase((database) => removePack(database, id));
    expect((await importPackFile(signed('b', OTHER))).signer).toEqual(signerOf(OTHER));
  });

  test('may take the place of an unsigned one, and says nothing of packs of other names', async () => {
    await importPackFile(plain('a'));
    await importPackFile(signed('b'));
    await importPackFile(signed('c', OTHER, 'Routes'));
    await importPackFile(plain('d', 'Gares'));
    expect((await packs()).map(({ signer }) => signer)).toEqual([null, signerOf(MAKER), signerOf(OTHER)]);
  });
});

describe('a key holds', () => {
  test('for a pack of another version of Recoupe too', async () => {
    const { id } = await importPackFile(signed('a'));
    const [record] = await packs();
    await rewrite(id, { meta: { ...record?.meta, engine: 99 } });
    await expect(importPackFile(plain('b'))).rejects.toThrow(/not signed at all/);
  });

  test('for a pack that was set aside, until it is repaired', async () => {
    const { id } = await importPackFile(signed('a'));
    await rewrite(id, { enabled: 'perhaps' });
    expect(await packs()).toEqual([]);
    await expect(importPackFile(signed('b', OTHER))).rejects.toThrow(/another key/);
    await importPackFile(signed('b'));
    await sweepImports();
    expect(await partCount()).toBe(1);
    expect(await packs()).toMatchObject([{ signer: signerOf(MAKER) }]);
  });
});

test('the pack that ships with the extension is held to no key: the extension vouches for it', async () => {
  const ship = (content: Uint8Array<ArrayBuffer>) =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(content));
  ship(signBytes(makePackFile(['a']), 'La Gazette', MAKER));
  await importDefaultPack();
  ship(makePackFile(['b']));
  expect(await importDefaultPack()).toBe(true);
  expect(await packs()).toMatchObject([{ id: 'shipped', signer: null }]);
});
