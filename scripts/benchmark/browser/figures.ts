import type { Article } from '../../../lib/engine/article.ts';

/** What the worker is asked to do. */
export type BenchRequest = { readonly do: 'open' } | { readonly do: 'check'; readonly article: Article };

/** What it cost: milliseconds, and what was read of the stored file. */
export interface Cost {
  readonly ms: number;
  readonly reads: number;
  readonly bytes: number;
}

/** What importing a file cost. */
export interface ImportCost {
  readonly ms: number;
  /** Longest time in which the page could do nothing else. */
  readonly longestGapMs: number;
}

/** What a page of the benchmark offers to who drives it. */
export interface BenchPage {
  /** Fetches a file and imports it as a person's file is. */
  readonly importPack: (address: string) => Promise<ImportCost>;
  /** Starts a new worker in place of the one before, as a browser does that has stopped it. */
  readonly startWorker: () => void;
  readonly ask: (request: BenchRequest) => Promise<Cost>;
  /** Memory of page and worker, in bytes; null in browsers that do not tell. */
  readonly memoryBytes: () => Promise<number | null>;
}

declare global {
  var bench: BenchPage | undefined;
}
