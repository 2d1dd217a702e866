import type { Article } from '../../lib/engine/article.ts';
import { breathe } from '../commands/interruption.ts';
import type { Progress } from '../commands/progress.ts';
import { createIdRegister } from '../commands/unique-id.ts';
import { formatProblem } from '../readers/input-problem.ts';
import { type InputPlan, readInputs } from '../readers/read-inputs.ts';
import { createAnalysisPool } from './analysis-pool.ts';
import { createBatcher } from './batches.ts';
import type { ChunkHeader } from './chunk-file.ts';
import type { WorkFolder } from './work-folder.ts';

export interface AnalyseOptions {
  /** Outlet of documents that name none. */
  readonly outlet: string | null;
  /** BCP 47 language of documents that name none. */
  readonly language: string;
  /** Threads at most. */
  readonly jobs: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** What has come of the inputs. */
export interface InputTotals {
  readonly documents: number;
  readonly claims: number;
  /** Documents without claims. */
  readonly silent: number;
  /** Documents that stand elsewhere in the input, and are kept once. */
  readonly copies: number;
  /** Documents that could not be used; each was named on standard error. */
  readonly skipped: number;
  /** Chunks 0 … `chunks` − 1 of the work folder hold the documents, in the order of the input. */
  readonly chunks: number;
}

/** How long reading may go on before signals get their turn. */
const TURN_MS = 50;

/** Analyses all documents of the inputs into chunks; those that an earlier run finished stay. @throws AbortError on Ctrl-C. */
export async function analyseInputs(
  plan: InputPlan,
  work: WorkFolder,
  { outlet, language, jobs, progress, signal }: AnalyseOptions,
): Promise<InputTotals> {
  const totals = { documents: 0, claims: 0, silent: 0, copies: 0, skipped: 0, chunks: 0 };
  const count = ({ documents, claims, silent }: ChunkHeader) => {
    totals.documents += documents;
    totals.claims += claims;
    totals.silent += silent;
    progress.count(documents, claims);
  };
  const tell = (problem: (typeof plan.problems)[number]) => {
    totals.skipped += problem.skipped;
    progress.say(formatProblem(problem));
  };
  const pool = createAnalysisPool(jobs, signal, count);
  const register = createIdRegister();
  const batcher = createBatcher();
  const give = async (articles: readonly Article[]) => {
    const number = totals.chunks++;
    const finished = work.resumed ? await work.findChunk(number) : null;
    if (finished) count(finished);
    else await pool.give({ articles, path: work.chunkPath(number) });
  };
  let turnEnds = performance.now() + TURN_MS;
  try {
    plan.problems.forEach(tell);
    for await (const result of readInputs(plan.files, { outlet, language, onBytes: progress.advance })) {
      const next = 'problem' in result ? result : register.take(result);
      if (next === 'copy') totals.copies++;
      else if ('problem' in next) tell(next.problem);
      else {
        const batch = batcher.add(next.article);
        if (batch) await give(batch);
      }
      if (performance.now() > turnEnds) {
        await breathe(signal);
        turnEnds = performance.now() + TURN_MS;
      }
    }
    const rest = batcher.rest();
    if (rest.length > 0) await give(rest);
    await pool.finish();
  } finally {
    await pool.stop();
  }
  return totals;
}
