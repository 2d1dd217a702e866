import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { documentOf, folderWith, OTHER_TEXT, runClaims, TEXT } from './run-claims.ts';

// Each test starts Node once or twice; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const OTHER = { id: 'echo-1', url: 'https://echo.example/crue', outlet: 'Le Petit Écho', text: OTHER_TEXT };

interface JsonMatch {
  readonly document: string;
  readonly outlet: string;
  readonly tier: string;
}

interface JsonReport {
  readonly article: { readonly title: string };
  readonly claims: readonly {
    readonly text: string;
    readonly start: number;
    readonly matches: readonly JsonMatch[];
  }[];
}

function reports(stdout: string): JsonReport[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): JsonReport => JSON.parse(line));
}

/** A folder with `pack.recoupe`, built from the documents given. */
function folderWithPack(documents: readonly string[], others: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith({ 'corpus.jsonl': documents.join('\n'), ...others });
  const run = runClaims(folder, 'build', 'corpus.jsonl', '--out', 'pack.recoupe', '--quiet');
  if (run.status !== 0) throw new Error(run.stderr);
  return folder;
}

const check = (folder: string, ...args: readonly string[]) =>
  runClaims(folder, 'check', ...args, '--pack', 'pack.recoupe');

describe('check --json', () => {
  test('prints one object a document and line, in the order given, by the contract', () => {
    const folder = folderWithPack([documentOf(), documentOf(OTHER)], {
      'a.json': documentOf({ title: 'A' }),
      'b.json': documentOf({ ...OTHER, title: 'B' }),
    });
    const run = check(folder, 'b.json', 'a.json', '--json');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const [b, a] = reports(run.stdout);
    expect([b?.article.title, a?.article.title]).toEqual(['B', 'A']);
    expect(a?.article).toMatchObject({
      title: 'A',
      outlet: 'La Gazette du Fleuve',
      url: 'https://gazette.example/pont',
      published: '2031-03-04',
      language: 'fr',
    });
    expect(a?.claims.length).toBeGreaterThan(0);
    for (const claim of a?.claims ?? []) {
      expect(TEXT.slice(claim.start, claim.start + claim.text.length)).toBe(claim.text);
      expect(claim).toMatchObject({ end: claim.start + claim.text.length, hedging: expect.any(Array) });
      expect(claim).toHaveProperty('attribution');
      expect(claim).toHaveProperty('checkWorthiness');
    }
    const match = a?.claims.flatMap(({ matches }) => matches)[0];
    expect(match).toMatchObject({
      document: 'echo-1',
      url: 'https://echo.example/crue',
      outlet: 'Le Petit Écho',
      published: '2031-03-04',
      text: expect.any(String),
      score: expect.any(Number),
      tier: 'same',
      differences: expect.any(Array),
    });
  });

  const never: readonly { name: string; other: Readonly<Record<string, unknown>> }[] = [
    { name: 'the page itself under its address', other: { id: 'x', outlet: 'Autre nom', text: OTHER_TEXT } },
    { name: 'the same text at another address', other: { id: 'x', outlet: 'Autre nom', url: null } },
    {
      name: 'another page of its own outlet',
      other: { id: 'x', url: 'https://gazette.example/2', text: OTHER_TEXT },
    },
  ];
  test.each(never)('never matches $name', ({ other }) => {
    const folder = folderWithPack([documentOf(other)], { 'a.json': documentOf() });
    const run = check(folder, 'a.json', '--json', '--possible');
    expect(run.status).toBe(0);
    const [report] = reports(run.stdout);
    expect(report?.claims.length).toBeGreaterThan(0);
    expect(report?.claims.flatMap(({ matches }) => matches)).toEqual([]);
  });

  test('leaves out matches that are only possible', () => {
    const folder = folderWithPack([documentOf(), documentOf(OTHER)], { 'a.json': documentOf() });
    const tiers = (...args: readonly string[]) =>
      reports(check(folder, 'a.json', '--json', ...args).stdout).flatMap(({ claims }) =>
        claims.flatMap(({ matches }) => matches.map(({ tier }) => tier)),
      );
    expect(tiers()).not.toContain('possible');
    expect(tiers('--possible').length).toBeGreaterThanOrEqual(tiers().length);
  });

  test('answers a document without claims with an empty list', () => {
    const folder = folderWithPack([documentOf()], { 'a.json': documentOf({ text: 'Oui.' }) });
    const run = check(folder, 'a.json', '--json');
    expect(run.status).toBe(0);
    expect(reports(run.stdout)).toMatchObject([{ claims: [] }]);
  });
});

describe('check for people', () => {
  test('shows each claim with the other outlets, and a line that sums up', () => {
    const folder = folderWithPack([documentOf(), documentOf(OTHER)], { 'a.json': documentOf() });
    const run = check(folder, 'a.json');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('■ Le pont de Montclar a été fermé lundi');
    expect(run.stdout).toContain('1 other outlet, 1 origin');
    expect(run.stdout).toContain('● Le Petit Écho 2031-03-04');
    expect(run.stdout).toMatch(
      /\d claims? · \d reported elsewhere · \d of them with differences · \d only here/,
    );
    // No terminal, no colours.
    expect(run.stdout).not.toContain('\u001b[');
  });

  test('says where a document holds no claims', () => {
    const folder = folderWithPack([documentOf()], { 'a.json': documentOf({ text: 'Oui.' }) });
    expect(check(folder, 'a.json').stdout).toContain('No claims found in this document.');
  });
});

describe('check --format', () => {
  const starts = {
    markdown: '# [A](<',
    csv: '\uFEFFarticle_outlet,',
    json: '{\n  "format": "recoupe-report"',
  };
  test.each(Object.entries(starts))('%s prints what the extension saves', (format, start) => {
    const folder = folderWithPack([documentOf(OTHER)], { 'a.json': documentOf({ title: 'A' }) });
    const run = check(folder, 'a.json', '--format', format);
    expect(run.status).toBe(0);
    expect(run.stdout.slice(0, start.length)).toBe(start);
    expect(run.stdout).toContain('Le Petit Écho');
  });

  test('csv names its columns once for all documents', () => {
    const folder = folderWithPack([documentOf()], { 'a.json': documentOf(), 'b.json': documentOf() });
    const { stdout } = check(folder, 'a.json', 'b.json', '--format', 'csv');
    expect(stdout.match(/article_outlet/g)).toHaveLength(1);
    expect(stdout.match(/\uFEFF/g)).toHaveLength(1);
  });

  test('and --json exclude each other', () => {
    const folder = folderWithPack([documentOf()], { 'a.json': documentOf() });
    const run = check(folder, 'a.json', '--json', '--format', 'csv');
    expect([run.status, run.stdout]).toEqual([2, '']);
  });
});

describe('check skips broken documents', () => {
  test('and answers the others with status 1', () => {
    const folder = folderWithPack([documentOf()], { 'a.json': documentOf(), 'b.json': '{' });
    const run = check(folder, 'b.json', 'a.json', '--json');
    expect(run.status).toBe(1);
    expect(reports(run.stdout)).toHaveLength(1);
    expect(run.stderr).toMatch(/^b\.json:1: broken JSON \(.*\); mend the file\ncheck: 1 document skipped\n$/);
  });

  test('and ends with status 2 where none is left', () => {
    const folder = folderWithPack([documentOf()]);
    const run = check(folder, 'gone.json');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('gone.json: no such file or folder; check the path\n');
  });
});

describe('a pack that cannot be used ends check and inspect with status 2 and one error:', () => {
  let built: Uint8Array | null = null;
  const good = () => {
    built ??= readFileSync(join(folderWithPack([documentOf(), documentOf(OTHER)]), 'pack.recoupe'));
    return built;
  };
  /** The pack with one byte of its own, from the end where `at` is negative. */
  const changed = (at: number, change: (byte: number) => number) => {
    const bytes = Uint8Array.from(good());
    const place = at < 0 ? bytes.length + at : at;
    bytes[place] = change(bytes[place] ?? 0);
    return bytes;
  };
  const cases: readonly { name: string; make: () => Uint8Array | null; says: string }[] = [
    { name: 'no file', make: () => null, says: 'p.recoupe: pack no such file or folder; check the path' },
    {
      name: 'a file of another kind',
      make: () => Buffer.from('Bonjour'),
      says: 'p.recoupe: pack: the file does not begin like a pack, a pack is a file that "npm run claims -- build" writes',
    },
    {
      name: 'an empty file',
      make: () => Buffer.alloc(0),
      says: 'p.recoupe: pack: the file is empty',
    },
    {
      name: 'a pack of the first version',
      make: () => gzipSync('{"format":"recoupe-pack","version":1}'),
      says: 'p.recoupe: pack: file is version 1, this build reads 3; rebuild it with "npm run claims -- build"\n',
    },
    {
      name: 'a pack of a later version',
      make: () => changed(8, () => 4),
      says: 'p.recoupe: pack: file is version 4, this build reads 3; update Recoupe, or rebuild it',
    },
    {
      name: 'half a pack',
      make: () => good().subarray(0, -40),
      says: 'p.recoupe: pack: the file is cut off after',
    },
    {
      name: 'a pack with a changed head',
      make: () => changed(30, (byte) => byte ^ 1),
      says: 'p.recoupe: pack: the file is damaged: its head has another checksum',
    },
    {
      name: 'a pack with a changed text',
      make: () => changed(-5, (byte) => byte ^ 1),
      says: 'p.recoupe: pack: the file is damaged: ',
    },
  ];
  test.each(cases)('$name', ({ make, says }) => {
    const folder = folderWith({ 'a.json': documentOf() });
    const bytes = make();
    if (bytes !== null) writeFileSync(join(folder, 'p.recoupe'), bytes);
    for (const args of [
      ['check', 'a.json', '--pack', 'p.recoupe'],
      ['inspect', 'p.recoupe'],
    ]) {
      const run = runClaims(folder, ...args);
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toContain(says);
      expect(run.stderr).not.toContain('node:internal');
    }
  });
});

describe('inspect', () => {
  test('counts by outlet, dates, facts and size', () => {
    const folder = folderWithPack([documentOf(), documentOf({ ...OTHER, published: '2031-03-06' })]);
    const run = runClaims(folder, 'inspect', 'pack.recoupe');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('pack · version 3 · language fr');
    expect(run.stdout).toMatch(/^documents {2}2$/m);
    expect(run.stdout).toMatch(/^published {2}2031-03-04 to 2031-03-06$/m);
    expect(run.stdout).toMatch(/^size {7}[\d.]+ (kB|bytes) \(\d+ bytes a claim\)$/m);
    expect(run.stdout).toMatch(/^read by {4}word lists [0-9a-f]{12}$/m);
    expect(run.stdout).toMatch(/^2 outlets$/m);
    expect(run.stdout).toMatch(/^ {2}Le Petit Écho {9}1 document, \d claims?$/m);
    expect(run.stdout).toMatch(/^ {2}by 2 outlets: [12]$/m);
  });

  test('says where no document has a date', () => {
    const folder = folderWithPack([documentOf({ published: null })]);
    expect(runClaims(folder, 'inspect', 'pack.recoupe').stdout).toContain('no document has a date');
  });
});

describe('wrong usage ends with status 2', () => {
  const cases: readonly { name: string; args: readonly string[]; says: string }[] = [
    { name: 'an unknown command', args: ['buidl'], says: "unknown command 'buidl'" },
    { name: 'an unknown option', args: ['inspect', 'x', '--all'], says: "unknown option '--all'" },
    { name: 'check without a pack', args: ['check', 'a.json'], says: "required option '-p, --pack <pack>'" },
    {
      name: 'build without inputs',
      args: ['build', '--out', 'x'],
      says: "missing required argument 'input'",
    },
  ];
  test.each(cases)('$name', ({ args, says }) => {
    const run = runClaims(folderWith({}), ...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(says);
  });

  test('but help is no error and names the exit statuses', () => {
    const run = runClaims(folderWith({}), 'build', '--help');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('1 some documents were skipped');
  });
});
