#!/usr/bin/env node
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';

/** Builds that are weighed, as `npm run build` leaves them. */
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

const OUTPUT = resolve(import.meta.dirname, '../.output');

/** What is loaded together, and what it weighs. */
interface Bundle {
  /** Such as `background`, `content-scripts/loader`, or a page's name. */
  readonly name: string;
  /** Bytes of its scripts and styles, each gzipped. */
  readonly bytes: number;
}

/** Weighs every bundle of both builds against `budgets.json`: bytes gzipped, at most. */
function main(): number {
  const budgets = z
    .record(z.string(), z.int())
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8')));
  const problems: string[] = [];
  for (const build of BUILDS) {
    const folder = join(OUTPUT, build);
    if (!existsSync(folder)) problems.push(`${build}: is not built; run "npm run build"`);
    for (const { name, bytes } of weigh(folder)) {
      const budget = budgets[name];
      const line = `${build} ${name}: ${bytes} bytes of ${budget ?? 'no budget'}`;
      process.stdout.write(`${line}\n`);
      if (budget === undefined) problems.push(`${line}; give it a line in scripts/budgets.json`);
      else if (bytes > budget) problems.push(`${line}; make it lighter, or say in the commit why it grew`);
    }
  }
  for (const problem of problems) process.stderr.write(`budgets: ${problem}\n`);
  return problems.length === 0 ? 0 : 1;
}

function weigh(folder: string): readonly Bundle[] {
  const scripts = globSync('{background,content-scripts/*}.js', { cwd: folder }).map((file) => {
    const name = file.slice(0, -'.js'.length);
    return { name, files: [file, `${name}.css`] };
  });
  const pages = globSync('*.html', { cwd: folder }).map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const files = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
    return { name: file.slice(0, -'.html'.length), files: [file, ...files] };
  });
  return [...scripts, ...pages].map(({ name, files }) => ({
    name,
    bytes: files
      .map((file) => join(folder, file))
      .filter(existsSync)
      .reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0),
  }));
}

process.exitCode = main();
