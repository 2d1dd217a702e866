// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportData } from '@/lib/extension/data/export-data.ts';
import { importData } from '@/lib/extension/data/import-data.ts';
import { readDataFile } from '@/lib/extension/data/read-data-file.ts';
import { readZip } from '@/lib/extension/data/read-zip.ts';
import { writeZip } from '@/lib/extension/data/write-zip.ts';
import type { HiddenMatch } from '@/lib/extension/settings/hidden-match.ts';
import { hideMatch, MAX_HIDDEN_MATCHES, readHiddenMatches } from '@/lib/extension/settings/hidden-matches.ts';
import { DEFAULT_SETTINGS, readSettings, updateSettings } from '@/lib/extension/settings/settings.ts';
import { enablePack, removePack } from '@/lib/extension/store/change-packs.ts';
import { deleteDatabase } from '@/lib/extension/store/database.ts';
import { importDefaultPack } from '@/lib/extension/store/default-pack.ts';
import { importPackFile } from '@/lib/extension/store/import-pack.ts';
import { readPacks } from '@/lib/extension/store/read-packs.ts';
import { withDatabase } from '@/lib/extension/store/with-database.ts';
import { madeKey } from '../../scripts/signing/made-key.ts';
import { signBytes } from '../../scripts/signing/sign-bytes.ts';
import { makePackFile } from './made-pack.ts';

const NOW = new Date('2026-11-25T10:00:00Z');
const packFile = (name: string) => makePackFile(['a'], { name });
const match = (key: string): HiddenMatch => ({
  key,
  hiddenAt: '2024-07-01T10:00:00.000Z',
  here: { text: 'Le pont est fermé.', outlet: 'Journal', title: 'Le pont', url: 'https://a.example/' },
  there: { text: 'Le pont a rouvert.', outlet: 'Gazette', title: 'Pont', url: null },
});
const chosen = { ...DEFAULT_SETTINGS, language: 'fr', strength: 'strong', sitesOff: ['b.example'] } as const;
const packs = async () =>
  (await withDatabase(readPacks)).entries.map(({ id, enabled, signer }) => ({
    id,
    enabled,
    signer: signer?.name ?? null,
  }));
const switchOff = (id: string) => withDatabase((database) => enablePack(database, id, false));
const quiet = () => {};
const ship = () => {
  const content = makePackFile(['s'], { name: 'Défaut' });
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(content));
};

/** A browser as on the first day, but for the pack that came with it. */
async function startAnew(): Promise<void> {
  fakeBrowser.reset();
  await deleteDatabase();
  await importDefaultPack();
}

/** Everything that a person can have, exported. */
async function exportAll(): Promise<Blob> {
  await updateSettings(() => chosen);
  await hideMatch(match('x'));
  await hideMatch(match('y'));
  await importPackFile(new Blob([signBytes(packFile('Ponts'), 'La Gazette', madeKey(1))]));
  await switchOff((await importPackFile(new Blob([packFile('Routes / 2024')]))).id);
  await switchOff('shipped');
  return (await exportData(NOW)).content;
}

/** The file with its manifest changed. */
async function withManifest(
  file: Blob,
  change: (manifest: Record<string, unknown>) => unknown,
): Promise<Blob> {
  const zip = await readZip(file);
  const manifest = JSON.parse((await zip?.find('recoupe.json')?.text()) ?? '');
  const names: readonly string[] = manifest.packs.map((pack: { file: string }) => pack.file);
  const rest = names.map((name) => ({ name, content: zip?.find(name) ?? new Blob() }));
  const content = new Blob([JSON.stringify(change(manifest))]);
  return await writeZip([{ name: 'recoupe.json', content }, ...rest], NOW);
}

beforeEach(async () => {
  ship();
  await startAnew();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

describe('all data as one file', () => {
  test('come back in a browser that knows nothing', async () => {
    const file = await exportAll();
    await startAnew();
    const report = await importData(await readDataFile(file), quiet);
    expect(report).toEqual({
      hidden: { added: 2, known: 0, leftOut: 0 },
      packs: [
        { status: 'imported', name: 'Ponts' },
        { status: 'imported', name: 'Routes / 2024' },
      ],
    });
    expect(await readSettings()).toEqual(chosen);
    expect(await readHiddenMatches()).toEqual([match('y'), match('x')]);
    expect(await packs()).toEqual([
      { id: 'fr:Ponts', enabled: true, signer: 'La Gazette' },
      { id: 'fr:Routes / 2024', enabled: false, signer: null },
      { id: 'shipped', enabled: false, signer: null },
    ]);
  });

  test('are a ZIP with readable names, told by day', async () => {
    await importPackFile(new Blob([packFile('Routes / 2024')]));
    const { name, content } = await exportData(NOW);
    expect(name).toBe('recoupe-data_2026-11-25.zip');
    const zip = await readZip(content);
    expect(zip?.find('packs/1 Routes 2024.recoupe')?.size).toBe(packFile('Routes / 2024').length);
  });

  describe('with packs that are not whole', () => {
    /** Changes the stored parts of a pack's file. */
    const damageFile = (id: string, change: (part: Blob) => Promise<Blob> | null) =>
      withDatabase(async (database) => {
        const { edition } = Object(await database.get('packs', id));
        const key: [string, number] = [edition, 0];
        const changed = await change(Object(await database.get('parts', key)));
        if (changed === null) await database.delete('parts', key);
        else await database.put('parts', changed, key);
      });
    const changeRecord = (id: string, change: (record: object) => object) =>
      withDatabase(async (database) => {
        await database.put('packs', change(Object(await database.get('packs', id))));
      });
    const withoutFile = () => null;
    const cutShort = async (part: Blob) => part.slice(0, part.size - 1);
    const withOneByteChanged = async (part: Blob) => {
      const bytes = new Uint8Array(await part.arrayBuffer());
      const at = Math.floor(bytes.length / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return new Blob([bytes]);
    };

    test.each([
      ['whose file is gone', (id: string) => damageFile(id, withoutFile), 'pack-incomplete'],
      ['whose file is cut short', (id: string) => damageFile(id, cutShort), 'pack-incomplete'],
      ['of which one byte was changed', (id: string) => damageFile(id, withOneByteChanged), 'pack-damaged'],
      [
        'whose record is damaged',
        (id: string) => changeRecord(id, (record) => ({ ...record, enabled: 'perhaps' })),
        'pack-set-aside',
      ],
      [
        'of a newer version',
        (id: string) =>
          changeRecord(id, (record) => ({
            ...record,
            meta: { ...Reflect.get(record, 'meta'), version: 99 },
          })),
        'pack-newer',
      ],
    ])('are exported without the one %s, which is named with its cure', async (_name, damage, code) => {
      await hideMatch(match('x'));
      await importPackFile(new Blob([packFile('Ponts')]));
      const { id } = await importPackFile(new Blob([packFile('Quais')]));
      await importPackFile(new Blob([packFile('Routes')]));
      await damage(id);
      const { content, leftOut } = await exportData(NOW);
      expect(leftOut).toMatchObject([{ name: 'Quais', error: { code, cure: expect.any(String) } }]);
      await startAnew();
      const report = await importData(await readDataFile(content), quiet);
      expect(report.packs).toEqual([
        { status: 'imported', name: 'Ponts' },
        { status: 'imported', name: 'Routes' },
      ]);
      expect((await readHiddenMatches()).map(({ key }) => key)).toEqual(['x']);
    });

    test('nothing is left out of what is whole, and no word is said of the pack that ships', async () => {
      await importPackFile(new Blob([packFile('Ponts')]));
      await damageFile('shipped', withoutFile);
      expect((await exportData(NOW)).leftOut).toEqual([]);
    });
  });

  test('take nothing away: sites stay off, packs as they are, hidden matches hidden', async () => {
    const file = await exportAll();
    await startAnew();
    await updateSettings((now) => ({ ...now, reading: 'on-click', sitesOff: ['a.example'] }));
    await hideMatch(match('z'));
    await hideMatch(match('x'));
    await importPackFile(new Blob([packFile('Ponts')]));
    const [before] = (await withDatabase(readPacks)).entries;
    const report = await importData(await readDataFile(file), quiet);
    expect(report).toEqual({
      hidden: { added: 1, known: 1, leftOut: 0 },
      packs: [
        { status: 'installed', name: 'Ponts' },
        { status: 'imported', name: 'Routes / 2024' },
      ],
    });
    expect(await readSettings()).toEqual({
      ...chosen,
      reading: 'on-click',
      sitesOff: ['a.example', 'b.example'],
    });
    expect((await readHiddenMatches()).map(({ key }) => key)).toEqual(['x', 'z', 'y']);
    expect((await withDatabase(readPacks)).entries[0]).toEqual(before);
  });

  test('leave out hidden matches for which there is no room', async () => {
    const file = await exportAll();
    await startAnew();
    const value = Array.from({ length: MAX_HIDDEN_MATCHES - 1 }, (_, n) => match(`here ${n}`));
    await fakeBrowser.storage.local.set({ 'hidden-matches': { version: 1, value } });
    const { hidden } = await importData(await readDataFile(file), quiet);
    expect(hidden).toEqual({ added: 1, known: 0, leftOut: 1 });
    expect(await readHiddenMatches()).toHaveLength(MAX_HIDDEN_MATCHES);
  });

  test('tell how far their import is, over all packs', async () => {
    const data = await readDataFile(await exportAll());
    await startAnew();
    const sizes = data.packs.map(({ content }) => content.size);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const told: number[] = [];
    await importData(data, ({ doneBytes, totalBytes }) => {
      expect(totalBytes).toBe(total);
      told.push(doneBytes);
    });
    expect(told).toEqual([0, sizes[0], sizes[0], total]);
  });

  test('with a damaged pack come without it, which is told', async () => {
    const file = await exportAll();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const at = Buffer.from(bytes).lastIndexOf('La Gazette');
    bytes[at] = 'M'.charCodeAt(0);
    await startAnew();
    const report = await importData(await readDataFile(new Blob([bytes])), quiet);
    expect(report.packs).toMatchObject([
      {
        status: 'refused',
        name: 'packs/1 Ponts.recoupe',
        error: { found: expect.stringContaining('broken') },
      },
      { status: 'imported', name: 'Routes / 2024' },
    ]);
    expect((await packs()).map(({ id }) => id)).toEqual(['fr:Routes / 2024', 'shipped']);
  });

  test('do not bring a pack back that came with Recoupe and was removed here', async () => {
    const file = await exportAll();
    await startAnew();
    await withDatabase((database) => removePack(database, 'shipped'));
    await importData(await readDataFile(file), quiet);
    expect((await packs()).map(({ id }) => id)).not.toContain('shipped');
  });
});

test('a file of data that an older version made is brought up like what it had stored', async () => {
  const { reading: _, ...value } = chosen;
  const older = (manifest: Record<string, unknown>) => ({ ...manifest, settings: { version: 1, value } });
  const file = await withManifest(await exportAll(), older);
  expect((await readDataFile(file)).settings).toEqual({ ...chosen, reading: 'always' });
});

describe('a file of data is refused, and nothing is changed,', () => {
  const refused: readonly (readonly [
    name: string,
    change: (manifest: Record<string, unknown>) => unknown,
    failure: { readonly found: RegExp; readonly cure: RegExp },
  ])[] = [
    [
      'of a newer version',
      (manifest) => ({ ...manifest, version: 2, packs: 'elsewhere' }),
      { found: /version 2, this build reads up to 1/, cure: /update Recoupe/ },
    ],
    [
      'with settings of a newer version',
      (manifest) => ({ ...manifest, settings: { version: 99, value: {} } }),
      { found: /version 99, this build reads up to \d/, cure: /update the extension/ },
    ],
    [
      'with damaged settings',
      (manifest) => ({ ...manifest, settings: { version: 1, value: { language: 'tlh' } } }),
      { found: /the values are damaged/, cure: /choose another copy/ },
    ],
    [
      'with damaged hidden matches',
      (manifest) => ({ ...manifest, hiddenMatches: { version: 1, value: [{ key: '' }] } }),
      { found: /the values are damaged/, cure: /choose another copy/ },
    ],
    [
      'without its list of packs',
      (manifest) => ({ ...manifest, packs: undefined }),
      { found: /the file is damaged: .*packs/s, cure: /choose another copy/ },
    ],
    [
      'that names a pack it does not hold',
      (manifest) => ({ ...manifest, packs: [{ file: 'packs/9.recoupe', enabled: true }] }),
      { found: /no copy of data that Recoupe exported/, cure: /choose the .zip/ },
    ],
    [
      'that names one pack many times',
      (manifest) => ({
        ...manifest,
        packs: Array(900).fill({ file: 'packs/1 Ponts.recoupe', enabled: true }),
      }),
      { found: /no copy of data that Recoupe exported/, cure: /choose the .zip/ },
    ],
    [
      'of another program',
      () => ({ version: 1, bookmarks: [] }),
      { found: /no copy of data that Recoupe exported/, cure: /packs are imported under/ },
    ],
  ];
  test.each(refused)('%s', async (_name, change, { found, cure }) => {
    const file = await withManifest(await exportAll(), change);
    await startAnew();
    await expect(readDataFile(file)).rejects.toMatchObject({
      failure: { found: expect.stringMatching(found), cure: expect.stringMatching(cure) },
    });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await packs()).toMatchObject([{ id: 'shipped', enabled: true }]);
  });

  test('where it is no ZIP or any byte of its manifest was changed', async () => {
    await expect(readDataFile(new Blob(['no zip']))).rejects.toThrow(/no copy of data/);
    const bytes = new Uint8Array(await (await exportAll()).arrayBuffer());
    const at = Buffer.from(bytes).indexOf('b.example');
    bytes[at] = 'c'.charCodeAt(0);
    await expect(readDataFile(new Blob([bytes]))).rejects.toThrow(/it was changed since/);
  });
});

describe('what a newer version of Recoupe wrote', () => {
  const newer = { settings: { version: 99, value: { what: 'ever' } } };

  test('is neither exported in part nor overwritten by an import', async () => {
    const file = await exportAll();
    await startAnew();
    await fakeBrowser.storage.local.set(newer);
    const failure = { failure: { cure: 'update the extension' } };
    await expect(exportData(NOW)).rejects.toMatchObject(failure);
    await expect(importData(await readDataFile(file), quiet)).rejects.toMatchObject(failure);
    expect(await fakeBrowser.storage.local.get()).toMatchObject(newer);
    expect(await readHiddenMatches()).toEqual([]);
    expect(await packs()).toMatchObject([{ id: 'shipped' }]);
  });

  test('as a pack stays, whatever a file brings under its name', async () => {
    const file = await exportAll();
    await withDatabase(async (database) => {
      const record = Object(await database.get('packs', 'fr:Ponts'));
      await database.put('packs', { ...record, meta: { ...record.meta, version: 99 } });
    });
    const before = await withDatabase((database) => database.get('packs', 'fr:Ponts'));
    const { packs: taken } = await importData(await readDataFile(file), quiet);
    expect(taken[0]).toEqual({ status: 'installed', name: 'Ponts' });
    expect(await withDatabase((database) => database.get('packs', 'fr:Ponts'))).toEqual(before);
  });
});
