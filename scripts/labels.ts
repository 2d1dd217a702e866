#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { EXIT, type ExitStatus } from './commands/exit-status.ts';
import { writeLabels } from './labels/write-labels.ts';

const FEED = '../shared/corpora/news-feed-fr.jsonl.gz';
const OUT = 'scripts/training/labels';

const HELP = `
FOLDER holds labelled sets, each a folder with docs/NN.json, sentences.tsv, labels.tsv, facts.tsv and differences.tsv.
The files written hold hashes, offsets and labels, but no text; ${OUT}/README.md describes them.

Exit status: 0 all sets were written; 1 some were skipped, each problem named on standard error; 2 nothing was
written (wrong usage, no sound set, no feed).`;

/** Turns labelled sets into files that may be passed on. */
async function main(): Promise<ExitStatus> {
  const program = new Command('labels')
    .description(
      'Turns labelled events into files of labels without the texts, which are not ours to pass on.',
    )
    .argument('<folder>', 'folder of labelled sets')
    .option('-f, --feed <file>', 'the feed that the documents come from', FEED)
    .option('-o, --out <folder>', 'where to write', OUT)
    .addHelpText('after', HELP)
    .exitOverride();
  try {
    program.parse();
  } catch (error) {
    // Commander has said what is wrong; --help ends here as well, with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.nothingDone;
    throw error;
  }
  const { feed, out } = program.opts<{ feed: string; out: string }>();
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  try {
    return await writeLabels({ folder: program.args[0] ?? '', feed, out, tell });
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return EXIT.nothingDone;
  }
}

process.exitCode = await main();
