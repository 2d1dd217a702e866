import { failureOf } from '@/lib/extension/messages/failure.ts';
import type { Failure, PackSummary } from '@/lib/extension/messages/protocol.ts';

/** What has become of the import of one file. */
export type ImportState =
  | { readonly status: 'waiting'; readonly file: string }
  | {
      readonly status: 'running';
      readonly file: string;
      readonly doneBytes: number;
      readonly totalBytes: number;
    }
  | {
      readonly status: 'imported';
      readonly file: string;
      readonly pack: PackSummary;
      readonly replaced: boolean;
    }
  | { readonly status: 'cancelled'; readonly file: string }
  | { readonly status: 'failed'; readonly file: string; readonly error: Failure };

/** What importing needs from the extension around it. */
export interface ImportPorts {
  /** Imports one file; rejects with the signal's reason where it was cancelled. */
  readonly importFile: (
    file: File,
    options: {
      readonly onProgress: (progress: { readonly doneBytes: number; readonly totalBytes: number }) => void;
      readonly signal: AbortSignal;
    },
  ) => Promise<PackSummary>;
  /** Ids of the packs installed now. */
  readonly installed: () => ReadonlySet<string>;
  /** Called after each change with the state of every file chosen last. */
  readonly tell: (imports: readonly ImportState[]) => void;
  /** Called when a pack is installed. */
  readonly onInstalled: () => Promise<void>;
}

/** Imports of pack files, one after another. */
export interface PackImports {
  /** Imports the files; those chosen while others are imported come after them. Never rejects. */
  readonly start: (files: readonly File[]) => Promise<void>;
  /** Cancels the running import and those that wait. */
  readonly cancel: () => void;
}

/** The imports of one view. */
export function createPackImports({ importFile, installed, tell, onInstalled }: ImportPorts): PackImports {
  let states: readonly ImportState[] = [];
  let queue: Promise<void> = Promise.resolve();
  let controller = new AbortController();

  const set = (index: number, state: ImportState) => {
    states = states.map((old, place) => (place === index ? state : old));
    tell(states);
  };
  const importOne = async (file: File, index: number, signal: AbortSignal) => {
    const known = installed();
    const onProgress = (progress: { readonly doneBytes: number; readonly totalBytes: number }) =>
      set(index, { status: 'running', file: file.name, ...progress });
    try {
      signal.throwIfAborted();
      onProgress({ doneBytes: 0, totalBytes: file.size });
      const pack = await importFile(file, { onProgress, signal });
      await onInstalled();
      set(index, { status: 'imported', file: file.name, pack, replaced: known.has(pack.id) });
    } catch (error) {
      set(
        index,
        signal.aborted
          ? { status: 'cancelled', file: file.name }
          : { status: 'failed', file: file.name, error: failureOf(error, 'import') },
      );
    }
  };

  return {
    start(files) {
      const idle = states.every(({ status }) => status !== 'running' && status !== 'waiting');
      if (idle) states = [];
      if (idle || controller.signal.aborted) controller = new AbortController();
      const { signal } = controller;
      const first = states.length;
      states = [...states, ...files.map((file): ImportState => ({ status: 'waiting', file: file.name }))];
      tell(states);
      for (const [place, file] of files.entries()) {
        queue = queue.then(() => importOne(file, first + place, signal));
      }
      return queue;
    },
    cancel: () => controller.abort(),
  };
}
