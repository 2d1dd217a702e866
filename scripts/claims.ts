#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat } from '../lib/engine/export/export-formats.ts';
import { bearClosedPipe } from './commands/bear-closed-pipe.ts';
import type { ExitStatus } from './commands/exit-status.ts';
import { EXIT } from './commands/exit-status.ts';
import { interruptible, isInterruption } from './commands/interruption.ts';
import { endingOf } from './commands/parse-arguments.ts';
import { SPLIT_KEYS, type SplitKey } from './commands/split-keys.ts';

const INPUTS = `
Inputs: .json (one document), .jsonl and .jsonl.gz (one a line), .html (a saved news page), .txt, or a folder of them.
A document is {"id", "url", "outlet", "title", "published": "YYYY-MM-DD", "language", "credits", "text"}; only text
and either outlet or url are needed. A folder's manifest.json says the same of its .txt and .html files:
{"documents": [{"file", "outlet", …}]}.`;

const STATUS = `
Exit status: 0 all was used; 1 some documents were skipped, each named on standard error; 2 nothing was done
(wrong usage, no usable document, unreadable pack); 130 stopped by Ctrl-C, nothing written.`;

const VERIFY_STATUS = `
Exit status: 0 signed, whole, and by the key that was given; 2 anything else, told on standard error.`;

// Each command is loaded when it is called: help and wrong usage are answered at once.
async function main(): Promise<ExitStatus> {
  const signal = interruptible();
  let status: ExitStatus = EXIT.done;
  const program = new Command('claims')
    .description('Builds indexes of claims from news articles, and checks articles against them.')
    .addHelpText('after', STATUS)
    .exitOverride();

  program
    .command('build')
    .description('extract the claims of documents and write them as a pack')
    .argument('<input...>', 'documents or folders of documents')
    .requiredOption('-o, --out <pack>', 'file to write, such as mine.recoupe')
    .option('--name <name>', "what the extension calls the pack (default: the file's name)")
    .option('--outlet <name>', 'outlet of documents that name none')
    .option('-j, --jobs <number>', 'threads that analyse (default: one a processor)', parseJobs)
    .option('--fresh', 'begin anew where an earlier run was stopped', false)
    .option('-q, --quiet', 'neither progress nor summary; errors are still told', false)
    .addHelpText('after', INPUTS + STATUS)
    .action(
      async (
        inputs: string[],
        options: {
          out: string;
          name?: string;
          outlet?: string;
          jobs?: number;
          fresh: boolean;
          quiet: boolean;
        },
      ) => {
        const { out, name = null, outlet = null, jobs = availableParallelism(), fresh, quiet } = options;
        const { build } = await import('./commands/build.ts');
        status = await build({ inputs, out, name, outlet, jobs, fresh, quiet, signal });
      },
    );

  program
    .command('merge')
    .description('join packs into one; what stands in several is kept once')
    .argument('<pack...>', 'packs to join')
    .requiredOption('-o, --out <pack>', 'file to write')
    .option('--name <name>', "what the extension calls the pack (default: the file's name)")
    .option('-q, --quiet', 'neither progress nor summary; errors are still told', false)
    .action(async (packs: string[], options: { out: string; name?: string; quiet: boolean }) => {
      const { out, name = null, quiet } = options;
      const { merge } = await import('./commands/merge.ts');
      status = await merge({ packs, out, name, quiet, signal });
    });

  program
    .command('split')
    .description('cut a pack into one a year, month or outlet')
    .argument('<pack>', 'pack to cut')
    .addOption(new Option('--by <key>', 'what to cut by').choices(SPLIT_KEYS).makeOptionMandatory())
    .requiredOption('-o, --out <folder>', 'folder for the packs')
    .option('-q, --quiet', 'neither progress nor summary; errors are still told', false)
    .action(async (pack: string, options: { by: SplitKey; out: string; quiet: boolean }) => {
      const { split } = await import('./commands/split.ts');
      status = await split({ pack, ...options, signal });
    });

  program
    .command('check')
    .description('show which other outlets report the claims of documents, and in what words')
    .argument('<doc...>', 'documents to check')
    .requiredOption('-p, --pack <pack>', 'pack to check against')
    .option('--json', 'one JSON object a document and line', false)
    .addOption(
      new Option('--format <format>', 'as the extension exports it')
        .choices(EXPORT_FORMATS)
        .conflicts('json'),
    )
    .option('--possible', 'also show matches that are only possible', false)
    .option('--outlet <name>', 'outlet of documents that name none')
    .addHelpText('after', INPUTS + STATUS)
    .action(
      async (
        documents: string[],
        options: {
          pack: string;
          json: boolean;
          format?: ExportFormat;
          possible: boolean;
          outlet?: string;
        },
      ) => {
        const { pack, json, possible, outlet = null } = options;
        const format = options.format ?? (json ? 'json-lines' : 'text');
        const { check } = await import('./commands/check.ts');
        status = await check({ documents, pack, format, possible, outlet, signal });
      },
    );

  program
    .command('inspect')
    .description('show what a pack holds: outlets, dates, facts by number of outlets, size')
    .argument('<pack>', 'pack to look into')
    .option('--facts', 'count the facts of a large pack too, however long it takes', false)
    .action(async (pack: string, { facts }: { facts: boolean }) => {
      const { inspect } = await import('./commands/inspect.ts');
      status = await inspect({ pack, facts });
    });

  program
    .command('keygen')
    .description('make a key to sign packs with, and print its public half')
    .requiredOption('-o, --out <file>', 'file for the private key; one that is there stays as it is')
    .action(async ({ out }: { out: string }) => {
      const { keygen } = await import('./commands/keygen.ts');
      status = await keygen({ out });
    });

  program
    .command('sign')
    .description('sign a pack, so that readers can tell from whom it is and that nobody changed it')
    .argument('<pack>', 'pack to sign')
    .requiredOption('-k, --key <file>', 'the private key, from keygen')
    .requiredOption('--name <name>', 'who signs, as readers know you')
    .option('-o, --out <pack>', 'file to write (default: the pack itself)')
    .option('-q, --quiet', 'no summary; errors are still told', false)
    .action(async (pack: string, options: { key: string; name: string; out?: string; quiet: boolean }) => {
      const { key, name, out = null, quiet } = options;
      const { sign } = await import('./commands/sign.ts');
      status = await sign({ pack, key, name, out, quiet, signal });
    });

  program
    .command('verify')
    .description('check a whole pack and its signature, and print who signed it')
    .argument('<pack>', 'pack to check')
    .option('-k, --key <key>', 'the public key that has to have signed it, from keygen or its maker')
    .addHelpText('after', VERIFY_STATUS)
    .action(async (pack: string, { key }: { key?: string }) => {
      const { verify } = await import('./commands/verify.ts');
      status = await verify({ pack, key: key ?? null });
    });

  try {
    await program.parseAsync();
    return status;
  } catch (error) {
    // Commander has said what is wrong; --help and --version end here as well, with 0.
    const ending = endingOf(error);
    if (ending !== null) return ending;
    if (signal.aborted || isInterruption(error)) {
      process.stderr.write('stopped, nothing written\n');
      return EXIT.interrupted;
    }
    throw error;
  }
}

/** More threads than this only cost memory, some 150 MB each. */
const MOST_JOBS = 64;

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`write a number of threads from 1 to ${MOST_JOBS}`);
}

bearClosedPipe();
process.exitCode = await main();
