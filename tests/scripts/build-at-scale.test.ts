import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { documentOf, folderWith, runClaims } from './run-claims.ts';

// Each test starts Node several times and analyses some thousand texts; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const CLAIMS = resolve(import.meta.dirname, '../../scripts/claims.ts');

/** So many articles on floods that never were, each of another day and with another count. */
function feedOf(count: number): string {
  return Array.from({ length: count }, (_, n) =>
    documentOf({
      id: `n${n}`,
      published: `2031-03-${String(1 + ((n * 7) % 28)).padStart(2, '0')}`,
      text: `La crue de la rivière a fait ${n + 2} blessés lundi à Montclar, selon les pompiers.`,
    }),
  ).join('\n');
}

const build = (folder: string, out: string, ...args: readonly string[]) =>
  runClaims(folder, 'build', 'f.jsonl', '--out', out, '--name', 'x', ...args);

/** Starts a build and resolves once its first part is on disk. */
async function startBuild(folder: string) {
  const child = spawn(
    process.execPath,
    [CLAIMS, 'build', 'f.jsonl', '-o', 'out.recoupe', '--name', 'x', '-j', '1'],
    {
      cwd: folder,
    },
  );
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const closed = once(child, 'close');
  await vi.waitUntil(() => partsIn(folder).length > 0, { timeout: 60_000, interval: 5 });
  return { child, closed, stderr: () => stderr };
}

function partsIn(folder: string): string[] {
  const work = join(folder, 'out.recoupe.work');
  return existsSync(work) ? readdirSync(work).filter((name) => name.endsWith('.chunk')) : [];
}

test('one thread and three write the same bytes', () => {
  const folder = folderWith({ 'f.jsonl': feedOf(2_100) });
  expect(build(folder, 'one.recoupe', '-j', '1')).toMatchObject({ status: 0 });
  expect(build(folder, 'three.recoupe', '-j', '3')).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'one.recoupe'))).toEqual(readFileSync(join(folder, 'three.recoupe')));
  expect(readdirSync(folder).sort()).toEqual(['f.jsonl', 'one.recoupe', 'three.recoupe']);
});

test('a build that was killed goes on from its finished parts and writes the same bytes', async () => {
  const folder = folderWith({ 'f.jsonl': feedOf(4_000) });
  const { child, closed } = await startBuild(folder);
  child.kill('SIGKILL');
  await closed;
  expect(existsSync(join(folder, 'out.recoupe'))).toBe(false);
  const run = build(folder, 'out.recoupe');
  expect(run.status).toBe(0);
  expect(run.stderr).toMatch(/^build: goes on from \d+ parts? in out\.recoupe\.work; --fresh begins anew$/m);
  expect(build(folder, 'whole.recoupe').status).toBe(0);
  expect(readFileSync(join(folder, 'out.recoupe'))).toEqual(readFileSync(join(folder, 'whole.recoupe')));
  expect(readdirSync(folder).sort()).toEqual(['f.jsonl', 'out.recoupe', 'whole.recoupe']);
});

test('Ctrl-C stops a build with status 130, leaves the old pack as it was and keeps the parts', async () => {
  const folder = folderWith({ 'f.jsonl': feedOf(4_000), 'out.recoupe': 'old' });
  const { child, closed, stderr } = await startBuild(folder);
  child.kill('SIGINT');
  const [status] = await closed;
  expect(status).toBe(130);
  expect(stderr()).toMatch(
    /build: \d+ parts? kept; the same command goes on from there\nstopped, nothing written\n$/,
  );
  expect(readdirSync(folder).sort()).toEqual(['f.jsonl', 'out.recoupe', 'out.recoupe.work']);
  expect(readFileSync(join(folder, 'out.recoupe'), 'utf8')).toBe('old');
});

const anew: readonly {
  readonly name: string;
  readonly args: readonly string[];
  readonly change: (folder: string) => void;
}[] = [
  {
    name: 'another input',
    args: [],
    change: (folder) => writeFileSync(join(folder, 'f.jsonl'), feedOf(1_200)),
  },
  { name: 'another option', args: ['--outlet', 'Écho'], change: () => {} },
  { name: '--fresh', args: ['--fresh'], change: () => {} },
  {
    name: 'a damaged part',
    args: [],
    change: (folder) => {
      for (const name of partsIn(folder)) {
        const path = join(folder, 'out.recoupe.work', name);
        const bytes = readFileSync(path);
        bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      }
    },
  },
];

test.each(anew)('$name begins anew and gives the right pack', async ({ name, args, change }) => {
  const folder = folderWith({ 'f.jsonl': feedOf(2_400) });
  const { child, closed } = await startBuild(folder);
  child.kill('SIGKILL');
  await closed;
  change(folder);
  const run = build(folder, 'out.recoupe', ...args);
  expect(run.status).toBe(0);
  if (name !== 'a damaged part') expect(run.stderr).not.toContain('goes on from');
  expect(build(folder, 'whole.recoupe', ...args).status).toBe(0);
  expect(readFileSync(join(folder, 'out.recoupe'))).toEqual(readFileSync(join(folder, 'whole.recoupe')));
  expect(existsSync(join(folder, 'out.recoupe.work'))).toBe(false);
});

test('a number of threads that is none is told', () => {
  const run = build(folderWith({ 'f.jsonl': feedOf(1) }), 'out.recoupe', '--jobs', 'many');
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('write a number of threads from 1 to 64');
});
