#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { bearClosedPipe } from './commands/bear-closed-pipe.ts';
import { EXIT, type ExitStatus } from './commands/exit-status.ts';
import { parseArguments, positive } from './commands/parse-arguments.ts';
import type { EvalOptions } from './evaluation/run-evaluation.ts';

const HELP = `
Without options every labelled event is judged by models that never saw it: some ten minutes on two cores, with the
labelled events and the feed in ../shared. It makes docs/evaluation.md, docs/evaluation.json and
docs/images/evaluation-curve.svg anew. Where ../shared is missing, --corpus is what it does.

Exit status: 0 done; 2 nothing was done (wrong usage, something broken or missing).`;

/** Measures the matcher. */
async function main(): Promise<ExitStatus> {
  const program = new Command('eval')
    .description('Makes the figures by which the matcher is judged.')
    .option('--json <file>', 'also write the figures as JSON')
    .option('--corpus', 'only the five articles of the corpus, with the shipped model', false)
    .option('--official', 'run the official scorer as well, some ten minutes an event', false)
    .option('--straws <n>', 'unrelated items in the index of the official scorer', positive, 20_000)
    .option(
      '--events <a,b,…>',
      'only these events, judged by models of one another; to try things, no documents written',
      names,
    )
    .option('--differences', 'only the differences, on pairs that are given', false)
    .option('--verbose', 'with --differences: name every error', false)
    .option('--kind <kind>', 'with --differences: list only this kind')
    .option('--sample <n>', 'with --differences: list unlabelled ones, to be judged by reading', positive)
    .addHelpText('after', HELP)
    .exitOverride();
  const ending = parseArguments(program);
  if (ending !== null) return ending;
  const options = program.opts<Omit<EvalOptions, 'date'> & { readonly json?: string }>();
  const date = new Date().toISOString().slice(0, 10);
  try {
    const { runEvaluation } = await import('./evaluation/run-evaluation.ts');
    const { screen, json } = await runEvaluation({ ...options, date });
    process.stdout.write(screen);
    if (options.json !== undefined) writeFileSync(options.json, json);
    return EXIT.done;
  } catch (error) {
    process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n`);
    return EXIT.nothingDone;
  }
}

function names(text: string): readonly string[] {
  return text.split(',').map((name) => name.trim());
}

bearClosedPipe();
process.exitCode = await main();
