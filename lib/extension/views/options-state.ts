import type { Failure, PackList } from '@/lib/extension/messages/protocol.ts';
import type { HiddenMatch } from '@/lib/extension/settings/hidden-match.ts';
import type { Settings } from '@/lib/extension/settings/settings.ts';
import type { ReadingActions, ReadingState } from './control-reading.ts';
import type { DataState } from './data-transfer.ts';
import type { ImportState } from './pack-imports.ts';
import type { Shortcut } from './shortcuts.ts';

/** What is known of the packs. */
export type PacksState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly error: Failure }
  | { readonly status: 'packs'; readonly list: PackList };

/** What the options page shows. */
export interface OptionsState {
  readonly packs: PacksState;
  /** The files chosen last, in their order. */
  readonly imports: readonly ImportState[];
  /** What is being done with all data as one file. */
  readonly data: DataState;
  readonly settings: Settings;
  readonly reading: ReadingState;
  readonly hidden: readonly HiddenMatch[];
  readonly shortcuts: readonly Shortcut[];
  /** Stored settings and lists that could not be read, and what went wrong last. */
  readonly problems: readonly Failure[];
  /** What was done last and needs saying: null for nothing. */
  readonly done: OptionsDone | null;
  /** Version of the extension, from its manifest. */
  readonly version: string;
}

/** A thing done that a reader cannot see, or whose place on the page has gone with it. */
export type OptionsDone =
  | { readonly what: 'pack-removed'; readonly name: string }
  | { readonly what: 'match-restored' }
  | { readonly what: 'deleted' };

/** What a person can do on the options page. None of it rejects: what fails is told in `problems`. */
export interface OptionsActions extends ReadingActions {
  readonly importFiles: (files: readonly File[]) => void;
  readonly cancelImports: () => void;
  readonly enablePack: (id: string, enabled: boolean) => void;
  readonly removePack: (id: string) => void;
  readonly changeSettings: (change: (now: Settings) => Settings) => void;
  readonly restoreMatch: (key: string) => void;
  readonly openShortcuts: () => void;
  readonly deleteEverything: () => void;
  readonly exportData: () => void;
  readonly openDataFile: (file: File) => void;
  readonly confirmData: () => void;
  readonly dismissData: () => void;
}
