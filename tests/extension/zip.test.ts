// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readZip } from '@/lib/extension/data/read-zip.ts';
import { writeZip } from '@/lib/extension/data/write-zip.ts';

const NOW = new Date(2026, 10, 25, 20, 4, 6);
const zipOf = (files: Readonly<Record<string, string>>) =>
  writeZip(
    Object.entries(files).map(([name, text]) => ({ name, content: new Blob([text]) })),
    NOW,
  );
const FILES = { 'recoupe.json': '{"a":1}', 'packs/1 Élections.recoupe': 'bytes', 'empty.txt': '' };
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('a ZIP', () => {
  test('gives back the files that were put in, and no others', async () => {
    const zip = await readZip(await zipOf(FILES));
    for (const [name, text] of Object.entries(FILES)) {
      expect(await zip?.find(name)?.text(), name).toBe(text);
      expect(await zip?.isWhole(name)).toBe(true);
    }
    expect(zip?.find('packs/2.recoupe')).toBeNull();
  });

  test('is one to other programs too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recoupe-zip-'));
    const file = join(folder, 'a.zip');
    writeFileSync(file, await bytesOf(await zipOf(FILES)));
    const script =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), *z.namelist(), *z.infolist()[0].date_time, sep="\\n")';
    const { stdout, error } = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    // Not every machine has Python; the ones that check every change do.
    if (error !== undefined) return;
    expect(stdout.trim().split('\n')).toEqual([
      'None',
      ...Object.keys(FILES),
      '2026',
      '11',
      '25',
      '20',
      '4',
      '6',
    ]);
  });

  test('with a comment behind it is read', async () => {
    const end = await bytesOf(await zipOf(FILES));
    end.set([5, 0], end.length - 2);
    expect((await readZip(new Blob([end, 'hello'])))?.find('empty.txt')?.size).toBe(0);
  });

  test('tells a file whose bytes were changed', async () => {
    const bytes = await bytesOf(await zipOf(FILES));
    const at = Buffer.from(bytes).indexOf('{"a":1}');
    bytes[at + 5] = '2'.charCodeAt(0);
    const zip = await readZip(new Blob([bytes]));
    expect(await zip?.isWhole('recoupe.json')).toBe(false);
    expect(await zip?.isWhole('empty.txt')).toBe(true);
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['something else', new TextEncoder().encode('no ZIP at all, but long enough to be looked through')],
  ])('is not read from %s', async (_name, bytes) => {
    expect(await readZip(new Blob([bytes]))).toBeNull();
  });

  test('cut off anywhere is not read', async () => {
    const bytes = await bytesOf(await zipOf(FILES));
    for (let length = 0; length < bytes.length; length++)
      expect(await readZip(new Blob([bytes.slice(0, length)])), `${length}`).toBeNull();
  });

  test('with packed files, or the same name twice, is not read', async () => {
    const packed = await bytesOf(await zipOf({ a: 'x' }));
    // The method stands ten bytes into an entry of the directory.
    const entry = Buffer.from(packed).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    packed[entry + 10] = 8;
    expect(await readZip(new Blob([packed]))).toBeNull();
    const twice = [1, 2].map(() => ({ name: 'a', content: new Blob(['x']) }));
    expect(await readZip(await writeZip(twice, NOW))).toBeNull();
  });

  test('whose files share their bytes is not read: a small one would hold any number of large ones', async () => {
    const whole = await bytesOf(await zipOf({ 'a.recoupe': 'bytes of a pack', 'b.recoupe': 'x' }));
    const view = new DataView(whole.buffer);
    const second = Buffer.from(whole).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    expect(await readZip(new Blob([whole]))).not.toBeNull();
    // Its place stands 42 bytes into an entry of the directory, its two sizes 20 and 24: all as the first file's.
    view.setUint32(second + 42, 0, true);
    view.setUint32(second + 20, 15, true);
    view.setUint32(second + 24, 15, true);
    expect(await readZip(new Blob([whole]))).toBeNull();
  });

  test('made by somebody who means harm gives nothing that lies outside it, and never hangs', async () => {
    const sound = await bytesOf(await zipOf(FILES));
    const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, async (some) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, value] of some) bytes[at] = value;
        const zip = await readZip(new Blob([bytes]));
        for (const name of Object.keys(FILES))
          expect(zip?.find(name)?.size ?? 0).toBeLessThanOrEqual(sound.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
