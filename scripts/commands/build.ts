import { basename, extname } from 'node:path';
import { buildDocument } from '../../lib/engine/pack/build-document.ts';
import { encodePack } from '../../lib/engine/pack/encode-pack.ts';
import type { PackDocument } from '../../lib/engine/pack/pack.ts';
import manifest from '../../package.json' with { type: 'json' };
import { deflate } from '../file-source.ts';
import { loadLanguage } from '../load-language.ts';
import { writePackFile } from '../pack-file.ts';
import { describeFileError, formatProblem } from '../readers/input-problem.ts';
import { planInputs, readInputs } from '../readers/read-inputs.ts';
import type { ExitStatus } from './exit-status.ts';
import { EXIT } from './exit-status.ts';
import { formatBytes, plural } from './figures.ts';
import { breathe } from './interruption.ts';
import { startProgress } from './progress.ts';
import { createIdRegister } from './unique-id.ts';

export interface BuildCommand {
  readonly inputs: readonly string[];
  readonly out: string;
  /** Null: the file's name without its ending. */
  readonly name: string | null;
  /** Outlet of documents that name none. */
  readonly outlet: string | null;
  /** Neither bar nor summary; errors are still told. */
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** What packs say built them. */
const BUILDER = `${manifest.name} ${manifest.version}`;

/** How long the computation may go on before signals get their turn. */
const TURN_MS = 50;

/** Builds a pack from documents. Broken ones are named on standard error and left out. @throws AbortError on Ctrl-C. */
export async function build(command: BuildCommand): Promise<ExitStatus> {
  const language = await loadLanguage();
  const plan = await planInputs(command.inputs);
  const total = plan.files.reduce((sum, file) => sum + file.bytes, 0);
  const progress = startProgress('Building', total, command.quiet);
  const name = command.name ?? basename(command.out, extname(command.out));
  const documents: PackDocument[] = [];
  const register = createIdRegister();
  let skipped = 0;
  let copies = 0;
  let silent = 0;
  let turnEnds = performance.now() + TURN_MS;
  try {
    for (const problem of plan.problems) {
      skipped += problem.skipped;
      progress.say(formatProblem(problem));
    }
    const defaults = { outlet: command.outlet, language: language.code, onBytes: progress.advance };
    for await (const result of readInputs(plan.files, defaults)) {
      const next = 'problem' in result ? result : register.take(result);
      if (next === 'copy') {
        copies++;
      } else if ('problem' in next) {
        skipped += next.problem.skipped;
        progress.say(formatProblem(next.problem));
      } else {
        const document = buildDocument(next.article, language);
        documents.push(document);
        if (document.claims.length === 0) silent++;
        progress.count();
      }
      if (performance.now() > turnEnds) {
        await breathe(command.signal);
        turnEnds = performance.now() + TURN_MS;
      }
    }
  } finally {
    progress.stop();
  }
  const documentCount = documents.length;
  const claimCount = documents.reduce((sum, { claims }) => sum + claims.length, 0);
  if (claimCount === 0) {
    const found =
      documentCount === 0 ? 'no usable document' : `no claim in ${plural(documentCount, 'document')}`;
    process.stderr.write(`build: ${found}, nothing written; give news articles in ${language.code}\n`);
    return EXIT.nothingDone;
  }
  let bytes: number;
  try {
    const source = command.inputs.map((input) => basename(input)).join(', ');
    const provenance = { builder: BUILDER, source, builtAt: null };
    const pieces = encodePack(documents, { name, language: language.code, provenance }, deflate);
    bytes = await writePackFile(command.out, pieces, command.signal);
  } catch (error) {
    command.signal.throwIfAborted();
    const { found, cure } = describeFileError(error);
    process.stderr.write(`${command.out}: cannot be written: ${found}; ${cure}\n`);
    return EXIT.nothingDone;
  }
  if (!command.quiet) {
    const made = `${plural(documentCount, 'document')}, ${plural(claimCount, 'claim')}, ${formatBytes(bytes)}`;
    const asides = [
      silent > 0 ? `${plural(silent, 'document')} without claims` : '',
      copies > 0 ? `${plural(copies, 'copy', 'copies')} left out` : '',
    ].filter((aside) => aside !== '');
    process.stderr.write(`${[`${command.out}: ${made}`, ...asides].join('; ')}\n`);
  }
  if (skipped === 0) return EXIT.done;
  process.stderr.write(`build: ${plural(skipped, 'document')} skipped; the pack holds the others\n`);
  return EXIT.someSkipped;
}
