#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { RetrievalFigures } from './benchmark/compare-retrieval.ts';
import { bearClosedPipe } from './commands/bear-closed-pipe.ts';
import { EXIT, type ExitStatus } from './commands/exit-status.ts';
import { interruptible } from './commands/interruption.ts';
import { parseArguments, positive } from './commands/parse-arguments.ts';

const HELP = `
The comparison takes the claims of the corpus and of the feed's first items. With --pack it takes those of a pack, and
with --write it makes docs/benchmark.md and docs/images/benchmark-scaling.svg anew:
  npm run claims -- build ../shared/corpora/news-feed-fr.jsonl.gz --out feed.recoupe
  npm run bench -- --pack feed.recoupe --claims 10000,100000,all --write`;

interface BenchOptions {
  readonly articles: number;
  readonly claims: readonly number[];
  readonly pack?: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly write: boolean;
  readonly json: boolean;
}

/** Measures analysis and checks, then retrieval beside its peers. */
async function main(): Promise<ExitStatus> {
  const program = new Command('bench')
    .description(
      'How fast articles are analysed and checked, and how retrieval compares with search libraries.',
    )
    .option('--articles <n>', 'articles of 60 sentences to analyse and check', positive, 60)
    .option(
      '--claims <n,n,…>',
      'numbers of claims to compare retrieval at; `all` for all there are',
      sizes,
      [10_000],
    )
    .option('--pack <file>', 'pack that holds the claims')
    .option('--seconds <n>', 'time each library has to build, and again to answer', positive, 600)
    .option('--megabytes <n>', 'heap each library may take', positive, 4_000)
    .option('--write', 'write the comparison to docs/', false)
    .option('--json', 'one JSON object', false)
    .addHelpText('after', HELP)
    .exitOverride();
  const ending = parseArguments(program);
  if (ending !== null) return ending;
  const options = program.opts<BenchOptions>();
  const { measureAnalysis, reportAnalysis } = await import('./benchmark/measure-analysis.ts');
  const { figures, items, language } = await measureAnalysis(options.articles);
  if (!options.json) process.stdout.write(`${reportAnalysis(figures)}\n`);
  const { compareRetrieval } = await import('./benchmark/compare-retrieval.ts');
  const retrieval = await compareRetrieval(items, language, {
    sizes: options.claims,
    pack: options.pack ?? null,
    limits: { seconds: options.seconds, megabytes: options.megabytes },
    tell: (message) => process.stderr.write(`comparing ${message}\n`),
    signal: interruptible(),
  });
  if (options.json) process.stdout.write(`${JSON.stringify({ ...figures, retrieval })}\n`);
  else await print(retrieval);
  if (options.write) await write(retrieval);
  return EXIT.done;
}

async function print(retrieval: RetrievalFigures): Promise<void> {
  const { retrievalSections } = await import('./benchmark/retrieval-sections.ts');
  const { renderScreen } = await import('./evaluation/render-sections.ts');
  for (const section of retrievalSections(retrieval))
    process.stdout.write(`${renderScreen([section])}${section.text.join('\n')}\n\n`);
}

async function write(retrieval: RetrievalFigures): Promise<void> {
  const { benchmarkDocument } = await import('./benchmark/benchmark-document.ts');
  const { drawScaling } = await import('./benchmark/draw-scaling.ts');
  writeFileSync('docs/benchmark.md', benchmarkDocument(retrieval, new Date().toISOString().slice(0, 10)));
  writeFileSync('docs/benchmark.json', `${JSON.stringify(retrieval, null, 1)}\n`);
  writeFileSync('docs/images/benchmark-scaling.svg', drawScaling(retrieval));
}

function sizes(text: string): readonly number[] {
  return text.split(',').map((size) => (size === 'all' ? Number.POSITIVE_INFINITY : positive(size)));
}

bearClosedPipe();
process.exitCode = await main();
