import { Worker } from 'node:worker_threads';
import type { Batch } from './batches.ts';
import type { ChunkHeader } from './chunk-file.ts';

/** Threads that analyse batches. */
export interface AnalysisPool {
  /**
   * Hands a batch to a free thread; resolves once one has taken it, so that the reader never runs far ahead.
   * @throws what a thread failed with, at the next call.
   */
  give(batch: Batch): Promise<void>;
  /** Resolves when all batches given are on disk. */
  finish(): Promise<void>;
  /** Ends the threads at once; what they were at is lost. */
  stop(): Promise<void>;
}

/** Batches that wait for each thread: one, so that it need not wait for the reader. */
const WAITING = 1;

/**
 * A pool of up to so many threads, each started when a batch finds no free one. Once `signal` has aborted, whoever
 * waits is told so.
 * @param onDone told of each chunk that is on disk, in no certain order
 */
export function createAnalysisPool(
  jobs: number,
  signal: AbortSignal,
  onDone: (header: ChunkHeader) => void,
): AnalysisPool {
  const idle: Worker[] = [];
  const workers: Worker[] = [];
  const queue: Batch[] = [];
  let working = 0;
  let failure: Error | null = null;
  let wake: (() => void) | null = null;
  const fail = (error: unknown) => {
    failure ??= error instanceof Error ? error : new Error(String(error));
    wake?.();
  };
  signal.addEventListener('abort', () => fail(signal.reason), { once: true });

  function start(): Worker {
    const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url));
    worker.on('message', (header: ChunkHeader) => {
      working--;
      idle.push(worker);
      onDone(header);
      assign();
    });
    worker.on('error', fail);
    workers.push(worker);
    return worker;
  }

  function assign(): void {
    while (queue.length > 0 && (idle.length > 0 || workers.length < jobs)) {
      const batch = queue.shift();
      if (!batch) break;
      working++;
      (idle.pop() ?? start()).postMessage(batch);
    }
    wake?.();
  }

  async function until(ready: () => boolean): Promise<void> {
    while (!ready()) {
      if (failure) throw failure;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure) throw failure;
  }

  return {
    async give(batch) {
      queue.push(batch);
      assign();
      await until(() => queue.length <= WAITING * jobs);
    },
    finish: () => until(() => queue.length === 0 && working === 0),
    async stop() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
