import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { LANGUAGES_READ } from '../../lib/engine/languages.ts';
import { LEXICON_VERSION } from '../../lib/engine/lexicon/version.generated.ts';
import { analyseInputs, type InputTotals } from '../building/analyse-inputs.ts';
import type { ChunkFile } from '../building/chunk-file.ts';
import { mergeChunks } from '../building/merge-chunks.ts';
import { provenanceOf } from '../building/provenance.ts';
import { openWorkFolder, type WorkFolder } from '../building/work-folder.ts';
import { writeSorted } from '../building/write-sorted.ts';
import { describeFileError } from '../readers/input-problem.ts';
import { planInputs } from '../readers/read-inputs.ts';
import type { ExitStatus } from './exit-status.ts';
import { EXIT } from './exit-status.ts';
import { formatBytes, plural } from './figures.ts';
import { startProgress } from './progress.ts';

export interface BuildCommand {
  readonly inputs: readonly string[];
  readonly out: string;
  /** Null: the file's name without its ending. */
  readonly name: string | null;
  /** Outlet of documents that name none. */
  readonly outlet: string | null;
  /** Threads that analyse. */
  readonly jobs: number;
  /** Begin anew where an earlier run was stopped. */
  readonly fresh: boolean;
  /** Neither bar nor summary; errors are still told. */
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** Language of documents that name none, and of the pack. */
const LANGUAGE = LANGUAGES_READ[0] ?? 'fr';

/**
 * Builds a pack from documents; broken ones are named on standard error and left out. What is finished lies in a
 * work folder beside the pack until that is whole: a run that was stopped goes on from there. The same input gives the
 * same bytes, however many threads there are and however often it was stopped. @throws AbortError on Ctrl-C.
 */
export async function build(command: BuildCommand): Promise<ExitStatus> {
  const { inputs, out, outlet, jobs, fresh, quiet, signal } = command;
  const plan = await planInputs(inputs);
  let work: WorkFolder;
  try {
    await refuseFolder(out);
    work = await openWorkFolder(out, plan.files, { outlet, language: LANGUAGE }, fresh);
  } catch (error) {
    return cannotWrite(out, error);
  }
  if (work.resumed && !quiet) {
    const parts = plural(await work.countChunks(), 'part');
    process.stderr.write(`build: goes on from ${parts} in ${work.path}; --fresh begins anew\n`);
  }
  try {
    const totals = await analyse();
    if (totals.claims === 0) {
      const found =
        totals.documents === 0 ? 'no usable document' : `no claim in ${plural(totals.documents, 'document')}`;
      process.stderr.write(`build: ${found}, nothing written; give news articles in ${LANGUAGE}\n`);
      await work.remove();
      return EXIT.nothingDone;
    }
    const bytes = await write(totals);
    if (!quiet) process.stderr.write(`${out}: ${summary(totals, bytes)}\n`);
    await work.remove();
    if (totals.skipped === 0) return EXIT.done;
    process.stderr.write(`build: ${plural(totals.skipped, 'document')} skipped; the pack holds the others\n`);
    return EXIT.someSkipped;
  } catch (error) {
    const parts = await work.countChunks();
    if (parts === 0) await work.remove();
    if (signal.aborted && parts > 0)
      process.stderr.write(`build: ${plural(parts, 'part')} kept; the same command goes on from there\n`);
    signal.throwIfAborted();
    return cannotWrite(out, error);
  }

  async function analyse(): Promise<InputTotals> {
    const total = plan.files.reduce((sum, file) => sum + file.bytes, 0);
    const progress = startProgress('Analysing', total, quiet);
    try {
      return await analyseInputs(plan, work, { outlet, language: LANGUAGE, jobs, progress, signal });
    } finally {
      progress.stop();
    }
  }

  async function write(totals: InputTotals): Promise<number> {
    const chunks: ChunkFile[] = [];
    for (let number = 0; number < totals.chunks; number++) {
      const chunk = await work.findChunk(number);
      if (!chunk) throw new Error(`part ${number} in ${work.path} is missing or damaged; run it again`);
      chunks.push(chunk);
    }
    const progress = startProgress('Writing', 2 * totals.documents, quiet);
    const onDocument = () => progress.advance(1);
    const info = {
      name: command.name ?? basename(out, extname(out)),
      language: LANGUAGE,
      provenance: provenanceOf(inputs, LEXICON_VERSION),
    };
    try {
      return await writeSorted(out, () => mergeChunks(chunks), info, { signal, onDocument });
    } finally {
      progress.stop();
    }
  }
}

/** Told before hours of work, not after. */
async function refuseFolder(out: string): Promise<void> {
  const there = await stat(out).catch(() => null);
  if (there?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
}

function cannotWrite(out: string, error: unknown): ExitStatus {
  const { found, cure } = describeFileError(error);
  process.stderr.write(`${out}: cannot be written: ${found}; ${cure}\n`);
  return EXIT.nothingDone;
}

function summary({ documents, claims, silent, copies }: InputTotals, bytes: number): string {
  const made = `${plural(documents, 'document')}, ${plural(claims, 'claim')}, ${formatBytes(bytes)}`;
  const asides = [
    silent > 0 ? `${plural(silent, 'document')} without claims` : '',
    copies > 0 ? `${plural(copies, 'copy', 'copies')} left out` : '',
  ].filter((aside) => aside !== '');
  return [made, ...asides].join('; ');
}
