import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { openPackFile } from '../../scripts/pack-file.ts';
import { documentOf, folderWith, OTHER_TEXT, runClaims, TEXT } from './run-claims.ts';

// Each test starts Node once or twice; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

type DocumentLine = Pick<PackDocument, 'id' | 'outlet' | 'title' | 'published'>;

/** What a pack file says of its documents. */
async function readPack(folder: string, name = 'out.recoupe'): Promise<readonly DocumentLine[]> {
  const { reader, close } = await openPackFile(join(folder, name));
  const documents: DocumentLine[] = [];
  for await (const { id, outlet, title, published } of reader.documents())
    documents.push({ id, outlet, title, published });
  await close();
  return documents;
}

/** The made-up article with a line of its own, so that it is nobody's copy. */
const editionOf = (id: string, fields: Readonly<Record<string, unknown>> = {}) =>
  documentOf({ id, text: `${TEXT}\nÉdition ${id}.`, ...fields });

const build = (folder: string, ...args: readonly string[]) =>
  runClaims(folder, 'build', ...args, '--out', 'out.recoupe');

describe('build reads', () => {
  test('a .json document', async () => {
    const folder = folderWith({ 'a.json': documentOf() });
    const run = build(folder, 'a.json');
    expect(run).toMatchObject({ status: 0, stdout: '' });
    expect(run.stderr).toMatch(/^out\.recoupe: 1 document, \d+ claims?, /);
    expect(await readPack(folder)).toEqual([
      {
        id: 'gazette-1',
        outlet: 'La Gazette du Fleuve',
        title: 'Le pont de Montclar fermé après la crue',
        published: '2031-03-04',
      },
    ]);
  });

  test('a .jsonl file, a .jsonl.gz file and a folder', async () => {
    const folder = folderWith({
      'one.jsonl': `${editionOf('a')}\n\n${editionOf('b')}`,
      'two.jsonl.gz': gzipSync(`${editionOf('c')}\n`),
      'docs/z.json': editionOf('d'),
      'docs/notes.md': 'nothing',
    });
    const run = build(folder, 'two.jsonl.gz', 'docs', 'one.jsonl');
    expect(run.status).toBe(0);
    expect((await readPack(folder)).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a folder with a manifest, whose words count', async () => {
    const entry = { file: 'x.txt', id: 7, outlet: 'Le Petit Écho', title: 'Crue', published: '2031-03-05' };
    const folder = folderWith({ 'c/x.txt': TEXT, 'c/manifest.json': JSON.stringify({ documents: [entry] }) });
    expect(build(folder, 'c').status).toBe(0);
    expect(await readPack(folder)).toEqual([
      { id: '7', outlet: 'Le Petit Écho', title: 'Crue', published: '2031-03-05' },
    ]);
  });

  test('a text without manifest once the outlet is told, with its first line as title', async () => {
    const folder = folderWith({ 'x.txt': `\nLe pont est fermé\n${TEXT}` });
    expect(build(folder, 'x.txt', '--outlet', 'Le Petit Écho').status).toBe(0);
    expect(await readPack(folder)).toMatchObject([{ outlet: 'Le Petit Écho', title: 'Le pont est fermé' }]);
  });

  test('a document without id, outlet, title and date, from its address and text', async () => {
    const folder = folderWith({
      'a.json': JSON.stringify({ url: 'https://www.echo.example/a', text: TEXT }),
    });
    expect(build(folder, 'a.json').status).toBe(0);
    expect(await readPack(folder)).toEqual([
      {
        id: 'https://www.echo.example/a',
        outlet: 'echo.example',
        title: TEXT.split('\n')[0],
        published: null,
      },
    ]);
  });

  test('a time stamp as the day it begins with', async () => {
    const folder = folderWith({ 'a.json': documentOf({ published: '2031-03-04T23:50:00+02:00' }) });
    expect(build(folder, 'a.json').status).toBe(0);
    expect(await readPack(folder)).toMatchObject([{ published: '2031-03-04' }]);
  });
});

describe('build', () => {
  test('writes the same bytes from the same documents', () => {
    const folder = folderWith({ 'a.json': documentOf() });
    runClaims(folder, 'build', 'a.json', '--out', 'one.recoupe', '--name', 'x', '--quiet');
    runClaims(folder, 'build', 'a.json', '--out', 'two.recoupe', '--name', 'x', '--quiet');
    expect(readFileSync(join(folder, 'one.recoupe'))).toEqual(readFileSync(join(folder, 'two.recoupe')));
  });

  test('says nothing when quiet and all is well', () => {
    const folder = folderWith({ 'a.json': documentOf() });
    expect(build(folder, 'a.json', '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('counts a document that comes twice, and is content', async () => {
    const folder = folderWith({ 'a.json': documentOf(), 'b.json': documentOf() });
    const run = build(folder, 'a.json', 'b.json');
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('1 copy left out');
    expect(await readPack(folder)).toHaveLength(1);
  });

  const folded: readonly { readonly name: string; readonly fields: object; readonly kept: number }[] = [
    { name: 'under another id and address', fields: { url: 'https://gazette.example/une' }, kept: 1 },
    {
      name: 'with other blanks and capitals',
      fields: { text: TEXT.toUpperCase().replace('\n', '\n\n') },
      kept: 1,
    },
    { name: 'on another day, when `lundi` is another one', fields: { published: '2031-03-11' }, kept: 2 },
    { name: 'from another outlet', fields: { outlet: 'Le Petit Écho' }, kept: 2 },
  ];
  test.each(folded)(
    'keeps $kept of two equal texts where the second stands $name',
    async ({ fields, kept }) => {
      const folder = folderWith({ 'a.json': documentOf(), 'b.json': documentOf({ id: 'b', ...fields }) });
      const run = build(folder, 'a.json', 'b.json');
      expect(run.status).toBe(0);
      expect(await readPack(folder)).toHaveLength(kept);
      expect(run.stderr.includes('1 copy left out')).toBe(kept === 1);
    },
  );

  test('keeps both texts that stand under one address', async () => {
    const folder = folderWith({
      'a.jsonl': `${documentOf({ id: undefined })}\n${documentOf({ id: undefined, text: OTHER_TEXT })}`,
    });
    expect(build(folder, 'a.jsonl').status).toBe(0);
    expect((await readPack(folder)).map(({ id }) => id)).toEqual([
      'https://gazette.example/pont',
      'https://gazette.example/pont#2',
    ]);
  });

  test('mentions documents without claims, and keeps them', () => {
    const folder = folderWith({ 'a.json': documentOf(), 'b.json': documentOf({ id: 'b', text: 'Oui.' }) });
    const run = build(folder, 'a.json', 'b.json');
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('1 document without claims');
  });
});

/** One broken document, what is said of it, beside a good one. */
const skipped: readonly {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly inputs: readonly string[];
  readonly says: string;
}[] = [
  {
    name: 'a broken line of a .jsonl file, by its number',
    files: { 'f.jsonl': `${documentOf({ id: 'x' })}\n{"id": \n${documentOf({ id: 'y' })}` },
    inputs: ['f.jsonl'],
    says: 'f.jsonl:2: broken JSON (',
  },
  {
    name: 'a broken .json file, by the line of the mistake',
    files: { 'f.json': '{\n"id": "x",\n"text" "oui"\n}' },
    inputs: ['f.json'],
    says: 'f.json:3: broken JSON (',
  },
  {
    name: 'a missing text',
    files: { 'f.json': documentOf({ text: undefined }) },
    inputs: ['f.json'],
    says: 'f.json: no document: text: expected string; a document is {',
  },
  {
    name: 'an empty text',
    files: { 'f.json': documentOf({ text: ' \n' }) },
    inputs: ['f.json'],
    says: 'f.json: no document: text: is empty',
  },
  {
    name: 'an impossible date',
    files: { 'f.jsonl': documentOf({ published: '2024-02-31' }) },
    inputs: ['f.jsonl'],
    says: 'f.jsonl:1: no document: published: is no day of the calendar (write YYYY-MM-DD)',
  },
  {
    name: 'every problem of a document at once',
    files: { 'f.json': documentOf({ published: 'hier', url: 'javascript:x' }) },
    inputs: ['f.json'],
    says: 'url: is no address that begins with http:// or https://; published: is no day',
  },
  {
    name: 'a document of nobody',
    files: { 'f.json': JSON.stringify({ text: TEXT }) },
    inputs: ['f.json'],
    says: 'f.json: names neither outlet nor address; add "outlet", or name it with --outlet NAME',
  },
  {
    name: 'a list instead of a document',
    files: { 'f.json': '[1]' },
    inputs: ['f.json'],
    says: 'f.json: no document: record: expected object',
  },
  {
    name: 'a text without manifest and outlet',
    files: { 'f.txt': TEXT },
    inputs: ['f.txt'],
    says: 'f.txt: nothing says which outlet it is from; add a manifest.json beside it that does, or name it with --outlet NAME',
  },
  {
    name: 'a text without text',
    files: { 'f.txt': '\n \n' },
    inputs: ['f.txt'],
    says: 'f.txt: holds no text',
  },
  {
    name: 'a text in another encoding',
    files: { 'f.txt': Buffer.from('La crue a fait douze blessés.', 'latin1') },
    inputs: ['f.txt', '--outlet', 'Écho'],
    says: 'f.txt: is no text in UTF-8; save it as UTF-8',
  },
  {
    name: 'a file of an unknown kind',
    files: { 'f.pdf': '%PDF' },
    inputs: ['f.pdf'],
    says: 'f.pdf: is of an unknown kind; give .json, .jsonl, .jsonl.gz, .html or .txt',
  },
  {
    name: 'a path where nothing is',
    files: {},
    inputs: ['f.json'],
    says: 'f.json: no such file or folder; check the path',
  },
  {
    name: 'an empty folder',
    files: { 'empty/.keep': '' },
    inputs: ['empty'],
    says: 'empty: holds no documents; give .json, .jsonl, .jsonl.gz, .html or .txt files in it',
  },
  {
    name: 'a manifest entry whose file is missing',
    files: { 'c/manifest.json': JSON.stringify({ documents: [{ file: 'gone.txt', outlet: 'Écho' }] }) },
    inputs: ['c'],
    says: 'c/manifest.json: names "gone.txt", which is not there; add the file or remove the entry',
  },
  {
    name: 'a manifest entry that leaves the folder',
    files: { 'c/manifest.json': JSON.stringify({ documents: [{ file: '../good.json', outlet: 'Écho' }] }) },
    inputs: ['c'],
    says: 'c/manifest.json: entry 1: file: must lie in the folder of the manifest',
  },
  {
    name: 'a manifest entry with an impossible date',
    files: {
      'c/a.txt': TEXT,
      'c/manifest.json': JSON.stringify({ documents: [{ file: 'a.txt', published: '2031-02-29' }] }),
    },
    inputs: ['c'],
    says: 'c/manifest.json: entry 1: published: is no day of the calendar',
  },
  {
    name: 'a text that the manifest does not list',
    files: { 'c/manifest.json': '{"documents": []}', 'c/a.txt': TEXT },
    inputs: ['c'],
    says: 'c/a.txt: is not in manifest.json; add an entry for it, or move it away',
  },
  {
    name: 'a broken manifest',
    files: { 'c/manifest.json': '{' },
    inputs: ['c'],
    says: 'c/manifest.json: broken JSON (',
  },
  {
    name: 'a gzip file that is none',
    files: { 'f.jsonl.gz': 'plain' },
    inputs: ['f.jsonl.gz'],
    says: 'f.jsonl.gz: is no gzip file, or a damaged one; get the file again',
  },
  {
    name: 'a page without an article',
    files: { 'f.html': '<html><head><title>x</title></head><body></body></html>' },
    inputs: ['f.html'],
    says: 'f.html: no article found on the page; leave the page out',
  },
  {
    name: 'two texts under one id',
    files: { 'f.json': documentOf({ id: 'good', text: OTHER_TEXT }) },
    inputs: ['f.json'],
    says: 'f.json: has the id "good" of good.json, but another text; give each document an id of its own',
  },
];

describe('build skips, names and counts', () => {
  test.each(skipped)('$name', async ({ files, inputs, says }) => {
    const folder = folderWith({ ...files, 'good.json': documentOf({ id: 'good' }) });
    const run = build(folder, 'good.json', ...inputs);
    expect(run.stderr).toContain(says);
    expect(run.stderr).toContain('build: 1 document skipped; the pack holds the others\n');
    expect(run.status).toBe(1);
    expect((await readPack(folder)).map(({ id }) => id)).toContain('good');
  });

  test('what follows a broken line, which is kept', async () => {
    const folder = folderWith({
      'f.jsonl': `${editionOf('x')}\nnonsense\n${editionOf('y')}`,
    });
    expect(build(folder, 'f.jsonl').status).toBe(1);
    expect((await readPack(folder)).map(({ id }) => id)).toEqual(['x', 'y']);
  });

  test('the end of a gzip file that was cut off, after what came before', () => {
    const lines = Array.from({ length: 400 }, (_, n) => editionOf(`n${n}`, { title: `${n * 7919}` }));
    const whole = gzipSync(lines.join('\n'));
    const folder = folderWith({ 'f.jsonl.gz': whole.subarray(0, Math.floor(whole.length * 0.8)) });
    const run = build(folder, 'f.jsonl.gz');
    expect(run.stderr).toMatch(
      /^f\.jsonl\.gz:\d+: gzip data is damaged or cut off here; get the file again$/m,
    );
    expect(run.status).toBe(1);
  });

  // 2026-11-21: root may read everything, so the case cannot be made there.
  test.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
    const folder = folderWith({ 'good.json': documentOf(), 'f.json': documentOf({ id: 'f' }) });
    chmodSync(join(folder, 'f.json'), 0);
    const run = build(folder, 'good.json', 'f.json');
    expect(run.stderr).toContain('f.json: may not be read; check its permissions');
    expect(run.status).toBe(1);
  });
});

describe('build does nothing, and says so with status 2,', () => {
  test('without any usable document', () => {
    const folder = folderWith({ 'f.json': '{}' });
    const run = build(folder, 'f.json');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('build: no usable document, nothing written; give news articles in fr');
    expect(readdirSync(folder)).toEqual(['f.json']);
  });

  test('where no document holds a claim', () => {
    const folder = folderWith({ 'f.json': documentOf({ text: 'Oui.', title: 'Oui' }) });
    const run = build(folder, 'f.json');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('build: no claim in 1 document, nothing written');
    expect(existsSync(join(folder, 'out.recoupe'))).toBe(false);
  });

  test('without --out', () => {
    const run = runClaims(folderWith({ 'a.json': documentOf() }), 'build', 'a.json');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("required option '-o, --out <pack>' not specified");
  });

  test('where the pack cannot be written', () => {
    const folder = folderWith({ 'a.json': documentOf(), 'there/x': '' });
    const run = runClaims(folder, 'build', 'a.json', '--out', 'there');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^there: cannot be written: /m);
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'there']);
  });
});
