import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { folderWith } from './run-claims.ts';

// Each test starts Node once; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = resolve(import.meta.dirname, '../..');

function run(cwd: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'scripts/eval.ts'), ...args], { cwd, encoding: 'utf8' });
}

/** A checkout with nothing beside it: the corpus and its labels. */
function lonelyCheckout(): string {
  const checkout = join(folderWith({}), 'checkout');
  mkdirSync(checkout);
  cpSync(join(ROOT, 'corpus'), join(checkout, 'corpus'), { recursive: true });
  symlinkSync(join(ROOT, 'tests'), join(checkout, 'tests'));
  return checkout;
}

const share = z.number().check(z.gte(0), z.lte(1));
const figures = z.object({
  date: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  corpus: z.object({
    decision: z.object({
      all: z.object({ precision: share, claims: share, facts: share, pairs: share, shown: z.number() }),
      kinds: z.array(z.object({ points: z.array(z.object({ claims: share, precision: share })) })),
      signs: z.array(z.object({ sign: z.string(), wrong: z.number(), right: z.number() })),
    }),
    detection: z.object({ precision: share, recall: share }),
    differences: z.object({
      pairs: z.number(),
      conflicts: z.object({ named: z.number(), right: z.number() }),
    }),
  }),
});

describe('npm run eval -- --corpus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const json = join(folder, 'figures.json');
  const { status, stdout } = run(ROOT, '--corpus', '--json', json);
  const { corpus } = figures.parse(JSON.parse(readFileSync(json, 'utf8')));

  it('shows tables', () => {
    expect(status).toBe(0);
    expect(stdout).toMatch(/^event +precision +claims matched/m);
    expect(stdout).toMatch(/^corpus +\d+\.\d % \(\d+\/\d+\)/m);
    expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
  });
  // Floors, far below what it does: they tell that something broke.
  it('is right where it shows something, and shows something', () => {
    expect(corpus.decision.all.precision).toBeGreaterThan(0.75);
    expect(corpus.decision.all.claims).toBeGreaterThan(0.1);
  });
  it('tells claims from boilerplate', () => {
    expect(corpus.detection.precision).toBeGreaterThan(0.9);
    expect(corpus.detection.recall).toBeGreaterThan(0.9);
  });
  it('names conflicts that are some', () => {
    const { named, right } = corpus.differences.conflicts;
    expect(named).toBeGreaterThan(0);
    expect(right / named).toBeGreaterThan(0.7);
  });
});

describe('npm run eval', () => {
  it('says what is missing beside the checkout and measures the corpus', () => {
    const { status, stdout, stderr } = run(lonelyCheckout());
    expect(stderr).toMatch(/no \.\.\/shared\/gold: labelled events/);
    expect(stderr).toMatch(/no \.\.\/shared\/corpora\/news-feed-fr\.jsonl\.gz: /);
    expect(stderr).toMatch(/--corpus/);
    expect(stdout).toMatch(/^corpus /m);
    expect(status).toBe(0);
  });
  it('names an article that is not the one that was labelled', () => {
    const checkout = lonelyCheckout();
    writeFileSync(join(checkout, 'corpus/000.txt'), 'Il pleut.');
    const { status, stderr } = run(checkout, '--corpus');
    expect(stderr).toMatch(/corpus-labels\.tsv: document 00 is another text in corpus; label it anew/);
    expect(status).toBe(2);
  });
  it.each([['--sample', 'none'], ['--straws', '0'], ['--nothing']])('refuses %s %s', (...args) => {
    expect(run(ROOT, ...args).status).toBe(2);
  });
});
