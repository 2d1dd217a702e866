#!/usr/bin/env node
import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { BROWSER_NAMES, type BrowserName } from './browsers/browser-name.ts';
import { runShots } from './shots/run-shots.ts';

const HELP = `
Pictures go to FOLDER/BROWSER/LANGUAGE-COLOURS/NAME.png. The tables of what is shown lie in scripts/shots/, the card's
made-up states in tests/components/gallery/card-states.ts.`;

async function main(): Promise<number> {
  const program = new Command('shots')
    .description(
      'Takes pictures of every view in every state: light, dark and forced colours, English and French.',
    )
    .option('-o, --out <folder>', 'where they go', '.output/shots')
    .addOption(new Option('-b, --browser <name>', 'only this browser').choices(BROWSER_NAMES))
    .option(
      '--only <part...>',
      'only pictures whose path holds one of these, such as firefox or dark/card-same',
    )
    .option('--no-build', 'take the builds that are there')
    .addHelpText('after', HELP)
    .exitOverride();
  try {
    program.parse();
    const options = program.opts<{ out: string; browser?: BrowserName; only?: string[]; build: boolean }>();
    const failures = await runShots({
      folder: resolve(options.out),
      browsers: options.browser === undefined ? BROWSER_NAMES : [options.browser],
      only: options.only ?? [],
      build: options.build,
    });
    return failures === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

process.exitCode = await main();
