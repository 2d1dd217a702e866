#!/usr/bin/env node
import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { BROWSER_NAMES, type BrowserName } from './browsers/browser-name.ts';
import { interruptible, isInterruption } from './commands/interruption.ts';
import { runDemo } from './demo/run-demo.ts';

const HELP = `
With a display a window opens and stays until Ctrl-C. Without one the browser runs unseen: the popup's summary and
a claim's card are printed, and pictures are put into demo-output/.`;

async function main(): Promise<number> {
  const signal = interruptible();
  const program = new Command('demo')
    .description(
      'Shows Recoupe at work: serves five articles as news pages and opens a browser with the extension.',
    )
    .addOption(
      new Option('-b, --browser <name>', 'which browser').choices(BROWSER_NAMES).default(BROWSER_NAMES[0]),
    )
    .option('-a, --article <id>', 'which article of corpus/ to open', '004')
    .option('--headless', 'run unseen although there is a display', false)
    .option('--keep', 'do not end after an unseen run: serve the pages until Ctrl-C', false)
    .option('--screenshots <folder>', "put the README's two pictures there instead of printing anything")
    .addHelpText('after', HELP)
    .exitOverride();
  try {
    program.parse();
    const options = program.opts<{
      browser: BrowserName;
      article: string;
      headless: boolean;
      keep: boolean;
      screenshots?: string;
    }>();
    await runDemo({
      browser: options.browser,
      article: options.article,
      headless: options.headless || options.screenshots !== undefined || !hasDisplay(),
      keep: options.keep,
      pictures: options.screenshots === undefined ? null : resolve(options.screenshots),
      signal,
    });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (signal.aborted || isInterruption(error)) {
      process.stderr.write('\nstopped\n');
      return 130;
    }
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

process.exitCode = await main();
