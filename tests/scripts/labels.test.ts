import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { longestSharedRun } from '../../scripts/labels/longest-shared-run.ts';
import { parseTsv } from '../../scripts/labels/read-set-files.ts';
import { writeLabels } from '../../scripts/labels/write-labels.ts';
import { addressHash } from '../../scripts/training/event-labels.ts';
import { courrier, feedOf, gazette, setFiles } from './made-labels.ts';
import { folderWith } from './run-claims.ts';

async function write(files: Readonly<Record<string, string>>, feed = feedOf(gazette(), courrier())) {
  const folder = folderWith({ ...files, 'feed.jsonl': feed });
  const lines: string[] = [];
  const out = join(folder, 'out');
  const paths = { feed: join(folder, 'feed.jsonl'), pages: join(folder, 'pages') };
  const options = { folder: join(folder, 'sets'), ...paths, out };
  const status = await writeLabels({ ...options, tell: (line) => lines.push(line) });
  return { status, lines, out };
}

describe('writeLabels', () => {
  it('writes hashes, spans and labels, and no word of the texts', async () => {
    const { status, lines, out } = await write(setFiles('sets/crue'));
    expect(status).toBe(0);
    expect(lines).toEqual([
      expect.stringMatching(
        /^1 events written to .*, 0 skipped: 2 documents, 5 sentences, 2 facts, 1 differences$/,
      ),
    ]);
    const rows = parseTsv(readFileSync(join(out, 'crue.tsv'), 'utf8')).map(({ cells }) => cells);
    expect(rows[0]?.slice(0, 3)).toEqual(['D', '00', addressHash('https://gazette.example/pont')]);
    expect(rows.slice(2)).toEqual([
      ['F', 'toll', 'People died in the flood'],
      ['F', 'flood', 'The river rose over its banks'],
      ['S', '00.00', '0-18', 'C', 'toll'],
      ['S', '00.01', '19-37', 'C', 'toll'],
      ['S', '00.02', '38-68', 'C', '?flood'],
      ['S', '01.00', '0-31', 'C', 'toll,flood'],
      ['S', '01.01', '32-46', 'N', '-'],
      ['X', '00.00', '01.00', 'number', '7-12', '14-30', 'conflict'],
    ]);
  });

  it.each<[name: string, file: string, from: string, to: string, message: RegExp]>([
    [
      'an unknown sentence',
      'labels',
      '00.02\tC',
      '00.07\tC',
      /crue\/labels\.tsv:4: unknown sentence 00\.07; /,
    ],
    ['a sentence without label', 'labels', '01.01\tN\n', '', /labels\.tsv: sentence 01\.01 has no label; /],
    [
      'a sentence labelled twice',
      'labels',
      '01.01\tN',
      '01.00\tC\ttoll',
      /:6: sentence 01\.00 is labelled twice/,
    ],
    [
      'a label that is none',
      'labels',
      '01.01\tN',
      '01.01\tM',
      /labels\.tsv:6: "M" is no label; .*C, O, B, N/,
    ],
    ['a fact without line', 'labels', '?flood', '?bridge', /labels\.tsv:4: fact \?bridge has no line; /],
    ['a fact of one outlet', 'labels', '?flood', '', /facts\.tsv:2: only one outlet has fact flood; /],
    [
      'a fact of no sentence',
      'facts',
      'flood\t',
      'x\tNone\nflood\t',
      /facts\.tsv:2: no sentence has fact x; /,
    ],
    ['a fact that is there twice', 'facts', 'flood\t', 'toll\tA\nflood\t', /:2: fact toll is there twice; /],
    ['a fact that is empty', 'facts', 'People died in the flood', '', /:1: fact toll has a line of 0/],
    ['an id that is none', 'facts', 'flood\t', 'the flood\t', /:2: "the flood" is no fact id; /],
    [
      'a fact line that quotes a text',
      'facts',
      'The river',
      'Courrier: La crue a tué quatre personnes. Prenez garde',
      /facts\.tsv:2: fact flood quotes "la crue a tué quatre personnes prenez garde"; /,
    ],
    ['a wording that is not there', 'differences', 'trois', 'deux', /:1: "deux" does not stand in 00\.00; /],
    ['a kind that is none', 'differences', 'number', 'colour', /:1: "colour" is no kind; .*number, date/],
    ['a verdict that is none', 'differences', 'conflict', 'quarrel', /:1: "quarrel" is no verdict; /],
    ['too few columns', 'differences', '\tconflict', '', /differences\.tsv:1: has 5 columns; /],
    ['a pair of one outlet', 'differences', '01.00', '00.01', /:1: 00\.00 and 00\.01 are of one outlet; /],
    ['a pair without a fact', 'differences', '00.00', '00.02', /:1: 00\.02 and 01\.00 share no sure fact; /],
    ['a pair of an unknown sentence', 'differences', '01.00', '02.00', /:1: unknown sentence 02\.00; /],
    ['no wording at all', 'differences', 'trois\tquatre personnes', '\t', /:1: names no wording; /],
    [
      'a sentence of no document',
      'sentences',
      '01.01',
      '04.01',
      /tsv:5: sentence 04\.01 belongs to no document; /,
    ],
    ['a sentence that is there twice', 'sentences', '01.01', '01.00', /:5: sentence 01\.00 is there twice; /],
    [
      'a sentence of other words',
      'sentences',
      'Prenez',
      'Prends',
      /:5: sentence 01\.01 does not stand in its/,
    ],
    [
      'a document without address',
      'docs/00',
      '"https://gazette.example/pont"',
      'null',
      /00\.json: has no address; /,
    ],
    ['an id of one digit', 'docs/00', '"id":"00"', '"id":"0"', /0\.json: has the id 0; /],
    ['a broken document', 'docs/00', '{', '[', /docs\/00\.json:1: broken JSON/],
    ['a text unlike that of the feed', 'docs/00', 'fermé.', 'fermé. ', /00 has another text or day now; /],
    [
      'a document of another feed',
      'docs/00',
      'gazette.example',
      'g.example',
      /00 is neither in the feed nor a saved page; /,
    ],
  ])('skips a set with %s, and keeps the others', async (_, file, from, to, message) => {
    const path = `sets/crue/${file}.${file.startsWith('docs') ? 'json' : 'tsv'}`;
    const files = { ...setFiles('sets/crue'), ...setFiles('sets/sound') };
    const broken = files[path]?.replace(from, to) ?? '';
    expect(broken).not.toBe(files[path]);
    const { status, lines, out } = await write({ ...files, [path]: broken });
    expect(lines).toContainEqual(expect.stringMatching(message));
    expect(status).toBe(1);
    expect(existsSync(join(out, 'crue.tsv'))).toBe(false);
    expect(existsSync(join(out, 'sound.tsv'))).toBe(true);
  });

  it('names every problem, not only the first', async () => {
    const files = setFiles('sets/crue');
    const labels = files['sets/crue/labels.tsv']?.replace('\tN', '\tM').replace('?flood', '?x') ?? '';
    const { status, lines } = await write({ ...files, 'sets/crue/labels.tsv': labels });
    // A bad label, a fact without line, and the fact that is left with one outlet; then the sums.
    expect(lines).toHaveLength(4);
    expect(status).toBe(2);
  });
  it('names a file that is not there', async () => {
    const { 'sets/crue/facts.tsv': _, ...files } = setFiles('sets/crue');
    const { status, lines } = await write(files);
    expect(lines[0]).toMatch(/facts\.tsv: no such file or folder; finish the set/);
    expect(status).toBe(2);
  });
});

describe('longestSharedRun', () => {
  it.each<[name: string, line: string, texts: readonly string[], run: string]>([
    ['in any text, without regard to case', 'a b c', ['x A B', 'b C d'], 'a b'],
    ['only words in a row', 'a b c', ['a x b x c'], 'a'],
    ['a word that comes twice', 'b a b c', ['a b c'], 'a b c'],
    ['nothing in common', 'a', ['b'], ''],
  ])('%s', (_, line, texts, run) => {
    expect(longestSharedRun(line, texts).join(' ')).toBe(run);
  });
});

describe('npm run labels', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [resolve(import.meta.dirname, '../../scripts/labels.ts'), ...args], {
      encoding: 'utf8',
    });

  it('says what it takes', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--feed');
  });
  it('refuses wrong usage and folders that are not there', () => {
    expect(run().status).toBe(2);
    const { status, stderr } = run('nowhere');
    expect(status).toBe(2);
    expect(stderr).toMatch(/nowhere: no such file or folder/);
  });
  it('says so where there is no feed', () => {
    const folder = folderWith(setFiles('sets/crue'));
    const { status, stderr } = run(join(folder, 'sets'), '--feed', join(folder, 'feed.jsonl'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/feed: no .*feed\.jsonl/);
  });
});
