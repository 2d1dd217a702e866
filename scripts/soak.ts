#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { BROWSER_NAMES, type BrowserName } from './browsers/browser-name.ts';
import { bearClosedPipe } from './commands/bear-closed-pipe.ts';
import { EXIT, type ExitStatus } from './commands/exit-status.ts';
import { interruptible } from './commands/interruption.ts';
import { parseArguments, positive } from './commands/parse-arguments.ts';
import { runSoak } from './soak/run-soak.ts';
import { renderSoak } from './soak/soak-documents.ts';
import { startSoakProgress } from './soak/soak-progress.ts';
import { readResults, type SoakResult, withResults } from './soak/soak-report.ts';

const DOCS = resolve(import.meta.dirname, '../docs');

/** Fifty tabs at once, then a long day of browsing, in both browsers. */
async function main(): Promise<ExitStatus> {
  const program = new Command('soak')
    .description(
      'Opens many tabs at once and browses for a long day, and tells what was lost and what memory grew.',
    )
    .option('--visits <n>', 'page visits', positive, 5_000)
    .option('--tabs <n>', 'tabs that are opened at once', positive, 50)
    .addOption(new Option('--browser <name>', 'one browser alone').choices(BROWSER_NAMES))
    .option('--json', 'print the figures as JSON', false)
    .option(
      '--write',
      'write docs/reliability.md and .json, a browser that was not run as it was; Ctrl-C ends a run with what there is',
      false,
    )
    .exitOverride();
  const ending = parseArguments(program);
  if (ending !== null) return ending;
  const { visits, tabs, browser, json, write } = program.opts<{
    visits: number;
    tabs: number;
    browser?: BrowserName;
    json: boolean;
    write: boolean;
  }>();
  const signal = interruptible();
  const results: SoakResult[] = [];
  for (const name of browser === undefined ? BROWSER_NAMES : [browser]) {
    if (signal.aborted) break;
    const progress = startSoakProgress(name, visits);
    try {
      const every = Math.max(1, Math.round(visits / SAMPLES));
      const result = await runSoak(name, { visits, atOnce: tabs, every, signal, onVisit: progress.visited });
      results.push(result);
    } finally {
      progress.stop();
    }
  }
  process.stdout.write(json ? `${JSON.stringify(results, null, 2)}\n` : renderSoak(results));
  if (write) {
    const file = join(DOCS, 'reliability.json');
    const all = withResults(readResults(file), results);
    writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
    writeFileSync(join(DOCS, 'reliability.md'), renderSoak(all));
  }
  return signal.aborted ? EXIT.interrupted : EXIT.done;
}

/** Looks at the memory in a run: each takes a second or two. Sane range: 10 to 50. */
const SAMPLES = 20;

bearClosedPipe();
process.exitCode = await main();
