#!/usr/bin/env node
import { Command } from 'commander';
import { bearClosedPipe } from './commands/bear-closed-pipe.ts';
import { EXIT, type ExitStatus } from './commands/exit-status.ts';
import { parseArguments } from './commands/parse-arguments.ts';
import { writeLabels } from './labels/write-labels.ts';
import { SOURCES } from './sources.ts';

const HELP = `
FOLDER holds labelled sets, each a folder with docs/NN.json, sentences.tsv, labels.tsv, facts.tsv and differences.tsv.
The files written hold hashes, offsets and labels, but no text; ${SOURCES.labels}/README.md describes them.

Exit status: 0 all sets were written; 1 some were skipped, each problem named on standard error; 2 nothing was
written (wrong usage, no sound set, no feed).`;

/** Turns labelled sets into files that may be passed on. */
async function main(): Promise<ExitStatus> {
  const program = new Command('labels')
    .description(
      'Turns labelled events into files of labels without the texts, which are not ours to pass on.',
    )
    .argument('<folder>', 'folder of labelled sets')
    .option('-f, --feed <file>', 'the feed that the documents come from', SOURCES.feed)
    .option('-p, --pages <folder>', 'saved pages that documents may be', SOURCES.pages)
    .option('-o, --out <folder>', 'where to write', SOURCES.labels)
    .addHelpText('after', HELP)
    .exitOverride();
  const ending = parseArguments(program);
  if (ending !== null) return ending;
  const { feed, pages, out } = program.opts<{ feed: string; pages: string; out: string }>();
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  try {
    return await writeLabels({ folder: program.args[0] ?? '', feed, pages, out, tell });
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return EXIT.nothingDone;
  }
}

bearClosedPipe();
process.exitCode = await main();
