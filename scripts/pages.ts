#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { makeLargePages } from './pages/made-pages.ts';
import { renderPages } from './pages/pages-documents.ts';
import { runPages } from './pages/run-pages.ts';
import { readSavedPages } from './pages/saved-pages.ts';

const DOCS = resolve(import.meta.dirname, '../docs');

async function main(): Promise<number> {
  const program = new Command('pages')
    .description('Reads real pages in both browsers and writes down what is marked and what it costs.')
    .option('--only <names>', 'only these pages, by commas; writes no documents')
    .option('--claims', 'print the claims of each page, to be read; with the publishers’ words', false)
    .exitOverride();
  try {
    program.parse();
    const { only, claims } = program.opts<{ only?: string; claims: boolean }>();
    const names = only?.split(',');
    const all = [...readSavedPages(), ...makeLargePages()];
    const pages = all.filter(({ name }) => names === undefined || names.includes(name));
    const { results, browsers } = await runPages(pages, (page, browser, visit) => {
      const misplaced = visit.marked.filter(({ part }) => part !== null);
      process.stdout.write(
        `${browser} ${page.name}: ${visit.status}, ${visit.claims.length} claims, ${visit.marked.length} marked, ${misplaced.length} misplaced, ${visit.time?.totalMs.toFixed(1) ?? '–'} ms, longest ${visit.time?.longestMs.toFixed(1) ?? '–'} ms, card's ${visit.card?.longestMs.toFixed(1) ?? '–'} ms\n`,
      );
      for (const { part, text } of misplaced) process.stdout.write(`  ${part}: ${text}\n`);
      if (claims) for (const claim of visit.claims) process.stdout.write(`  ${claim.replace(/\s+/g, ' ')}\n`);
    });
    if (names !== undefined) return 0;
    const report = { date: new Date().toISOString().slice(0, 10), browsers, pages: results };
    writeFileSync(join(DOCS, 'pages.json'), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(DOCS, 'pages.md'), renderPages(report));
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

process.exitCode = await main();
