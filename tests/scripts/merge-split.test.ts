import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import { openPackFile } from '../../scripts/pack-file.ts';
import { documentOf, folderWith, OTHER_TEXT, runClaims, TEXT } from './run-claims.ts';

// Each test starts Node several times; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** Three articles of two outlets and two months, one of them without a date. */
const FEED = [
  documentOf({ id: 'a' }),
  documentOf({ id: 'b', outlet: 'Le Petit Écho', published: '2031-04-01', text: OTHER_TEXT }),
  documentOf({ id: 'c', published: null, text: `${TEXT}\nLe maire a parlé.` }),
];

async function documentsOf(path: string): Promise<readonly PackDocument[]> {
  const { reader, close } = await openPackFile(path);
  const documents: PackDocument[] = [];
  for await (const document of reader.documents()) documents.push(document);
  await close();
  return documents;
}

function folderWithPacks(packs: Readonly<Record<string, readonly string[]>>): string {
  const folder = folderWith(
    Object.fromEntries(Object.entries(packs).map(([name, lines]) => [`${name}.jsonl`, lines.join('\n')])),
  );
  for (const name of Object.keys(packs))
    runClaims(folder, 'build', `${name}.jsonl`, '-o', `${name}.recoupe`, '--name', 'x', '-j', '1');
  return folder;
}

describe('split', () => {
  const ways: readonly {
    readonly by: string;
    readonly parts: Readonly<Record<string, readonly string[]>>;
  }[] = [
    { by: 'outlet', parts: { 'all-La_Gazette_du_Fleuve': ['a', 'c'], 'all-Le_Petit_Écho': ['b'] } },
    { by: 'month', parts: { 'all-2031-03': ['a'], 'all-2031-04': ['b'], 'all-undated': ['c'] } },
    { by: 'year', parts: { 'all-2031': ['a', 'b'], 'all-undated': ['c'] } },
  ];
  test.each(ways)('by $by, and merge puts it together again', async ({ by, parts }) => {
    const folder = folderWithPacks({ all: FEED });
    const run = runClaims(folder, 'split', 'all.recoupe', '--by', by, '-o', 'parts');
    expect(run.status).toBe(0);
    const names = readdirSync(join(folder, 'parts')).sort();
    expect(names).toEqual(Object.keys(parts).map((name) => `${name}.recoupe`));
    for (const [name, ids] of Object.entries(parts))
      expect((await documentsOf(join(folder, 'parts', `${name}.recoupe`))).map(({ id }) => id)).toEqual(ids);
    runClaims(folder, 'merge', ...names.map((name) => `parts/${name}`), '-o', 'again.recoupe');
    expect(await documentsOf(join(folder, 'again.recoupe'))).toEqual(
      await documentsOf(join(folder, 'all.recoupe')),
    );
  });

  test('says how to cut where it is not told', () => {
    const run = runClaims(folderWith({}), 'split', 'all.recoupe', '-o', 'parts', '--by', 'mood');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('Allowed choices are year, month, outlet');
  });
});

describe('merge', () => {
  test('gives what building from all documents gives, whatever the order of the packs', async () => {
    const folder = folderWithPacks({ all: FEED, one: FEED.slice(0, 1), two: FEED.slice(1) });
    runClaims(folder, 'merge', 'one.recoupe', 'two.recoupe', '-o', 'a.recoupe', '--name', 'x');
    runClaims(folder, 'merge', 'two.recoupe', 'one.recoupe', '-o', 'b.recoupe', '--name', 'x');
    expect(await documentsOf(join(folder, 'a.recoupe'))).toEqual(
      await documentsOf(join(folder, 'all.recoupe')),
    );
    expect(await documentsOf(join(folder, 'b.recoupe'))).toEqual(
      await documentsOf(join(folder, 'all.recoupe')),
    );
  });

  test('keeps a document of both packs once, and says so', async () => {
    const folder = folderWithPacks({ one: FEED.slice(0, 2), two: FEED.slice(1) });
    const run = runClaims(folder, 'merge', 'one.recoupe', 'two.recoupe', '-o', 'all.recoupe');
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('; 1 copy left out');
    expect((await documentsOf(join(folder, 'all.recoupe'))).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('gives another id to a document whose id another text has', async () => {
    const folder = folderWithPacks({
      one: [documentOf({ id: 'a' })],
      two: [documentOf({ id: 'a', text: OTHER_TEXT })],
    });
    expect(runClaims(folder, 'merge', 'one.recoupe', 'two.recoupe', '-o', 'all.recoupe').status).toBe(0);
    expect((await documentsOf(join(folder, 'all.recoupe'))).map(({ id }) => id).sort()).toEqual(['a', 'a#2']);
  });

  test('writes nothing where one of the files is no pack, and names it', () => {
    const folder = folderWithPacks({ one: FEED });
    const run = runClaims(folder, 'merge', 'one.recoupe', 'one.jsonl', '-o', 'all.recoupe');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^one\.jsonl: pack: /);
    expect(readdirSync(folder).sort()).toEqual(['one.jsonl', 'one.recoupe']);
  });
});
