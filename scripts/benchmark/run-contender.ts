#!/usr/bin/env node
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadLanguage } from '../load-language.ts';
import { readLines } from '../read-lines.ts';
import { packOf, readAbout, rowsOf } from './benchmark-rows.ts';
import type { PageSearcher } from './contenders/contender.ts';
import { PEERS } from './contenders/index.ts';
import { openRecoupe } from './contenders/recoupe.ts';
import { measurePages } from './measure-pages.ts';

// One contender in a process of its own: `build` makes its index from the rows, `ask` opens it and asks the pages.
// Lines of JSON on standard output, each with all that is known by then.

const [phase = '', name = '', folder = ''] = process.argv.slice(2);
const peer = PEERS.find((each) => each.name === name);
const file = peer ? join(folder, `${name}.index`) : packOf(folder);

async function build(): Promise<object> {
  if (!peer) return { bytes: await bytesOf(file) };
  const builder = await peer.create();
  let id = 0;
  let buildMs = 0;
  const batch: (readonly string[])[] = [];
  const flush = () => {
    const start = performance.now();
    for (const keys of batch.splice(0)) builder.add(id++, keys);
    buildMs += performance.now() - start;
  };
  for await (const line of readLines(rowsOf(folder), { gzip: false })) {
    batch.push(line.slice(line.indexOf('\t') + 1).split(' '));
    if (batch.length >= 1_000) flush();
  }
  flush();
  const start = performance.now();
  await builder.save(file);
  return { buildMs: buildMs + performance.now() - start, bytes: await bytesOf(file) };
}

async function* ask(): AsyncGenerator<object, undefined> {
  const { pages, labelled } = await readAbout(folder);
  const outletOf = peer ? await readOutlets() : new Uint16Array(0);
  // Whoever analyses a page has the language in memory, whatever index is asked.
  const language = await loadLanguage();
  const open = (): Promise<PageSearcher> =>
    peer ? peer.open(file) : openRecoupe(file, (document) => labelled.get(document) ?? null, language);
  return yield* measurePages(open, pages, outletOf);
}

/** The outlet of each claim, by its id. */
async function readOutlets(): Promise<Uint16Array> {
  const outlets: number[] = [];
  for await (const line of readLines(rowsOf(folder), { gzip: false }))
    outlets.push(Number.parseInt(line, 10));
  return Uint16Array.from(outlets);
}

async function bytesOf(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.size;
  const sizes = await Promise.all((await readdir(path)).map((each) => bytesOf(join(path, each))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

for await (const figures of phase === 'build' ? [build()] : ask())
  process.stdout.write(`${JSON.stringify(figures)}\n`);
