import type { DataExport, PackLeftOut } from '@/lib/extension/data/export-data.ts';
import type { DataReport } from '@/lib/extension/data/import-data.ts';
import type { DataFile } from '@/lib/extension/data/read-data-file.ts';
import { failureOf } from '@/lib/extension/messages/failure.ts';
import type { Failure } from '@/lib/extension/messages/protocol.ts';
import type { ImportProgress } from '@/lib/extension/store/import-pack.ts';

/** What is being done with a person's data as one file. */
export type DataState =
  | { readonly status: 'idle' }
  /** All is being collected, or a chosen file is being looked through. */
  | { readonly status: 'busy' }
  /** With the packs that are not in the file. */
  | {
      readonly status: 'saved';
      readonly file: string;
      readonly bytes: number;
      readonly leftOut: readonly PackLeftOut[];
    }
  /** The chosen file was looked through; nothing is changed until the person says so. */
  | { readonly status: 'asking'; readonly file: string; readonly holds: DataFile }
  | ({ readonly status: 'importing'; readonly file: string } & ImportProgress)
  | { readonly status: 'imported'; readonly file: string; readonly report: DataReport }
  | { readonly status: 'failed'; readonly error: Failure };

/** What moving data needs from the extension around it. */
export interface DataPorts {
  readonly collect: () => Promise<DataExport>;
  /** Has the browser save the file; its name. */
  readonly save: (name: string, content: Blob) => string;
  readonly read: (file: Blob) => Promise<DataFile>;
  readonly take: (data: DataFile, onProgress: (progress: ImportProgress) => void) => Promise<DataReport>;
  /** Called when something was taken, before that is told. */
  readonly onTaken: () => Promise<void>;
  readonly tell: (state: DataState) => void;
}

/** Moves all of a person's data. One thing at a time: what comes while something runs is left aside. Never rejects. */
export interface DataTransfer {
  readonly exportData: () => Promise<void>;
  /** Looks through a file and asks. */
  readonly openFile: (file: File) => Promise<void>;
  /** Imports the file that was asked about. */
  readonly confirm: () => Promise<void>;
  /** Leaves the file that was asked about. */
  readonly dismiss: () => void;
}

/** The transfers of one view. */
export function createDataTransfer(ports: DataPorts): DataTransfer {
  let state: DataState = { status: 'idle' };
  const set = (next: DataState) => {
    state = next;
    ports.tell(next);
  };
  const isBusy = () => state.status === 'busy' || state.status === 'importing';
  const attempt = async (work: () => Promise<DataState>) => {
    set(await work().catch((error: unknown) => ({ status: 'failed', error: failureOf(error, 'data') })));
  };
  return {
    async exportData() {
      if (isBusy()) return;
      set({ status: 'busy' });
      await attempt(async () => {
        const { name, content, leftOut } = await ports.collect();
        return { status: 'saved', file: ports.save(name, content), bytes: content.size, leftOut };
      });
    },
    async openFile(file) {
      if (isBusy()) return;
      set({ status: 'busy' });
      await attempt(async () => ({ status: 'asking', file: file.name, holds: await ports.read(file) }));
    },
    async confirm() {
      if (state.status !== 'asking') return;
      const { file, holds } = state;
      set({ status: 'importing', file, doneBytes: 0, totalBytes: 0 });
      await attempt(async () => {
        const report = await ports.take(holds, (progress) => set({ status: 'importing', file, ...progress }));
        await ports.onTaken();
        return { status: 'imported', file, report };
      });
    },
    dismiss() {
      if (state.status === 'asking') set({ status: 'idle' });
    },
  };
}
