import { browser } from 'wxt/browser';
import { exportData } from '@/lib/extension/data/export-data.ts';
import { importData } from '@/lib/extension/data/import-data.ts';
import { readDataFile } from '@/lib/extension/data/read-data-file.ts';
import { failureOf, RecoupeError } from '@/lib/extension/messages/failure.ts';
import type { MessageName, RequestOf, ResponseOf } from '@/lib/extension/messages/protocol.ts';
import { send } from '@/lib/extension/messages/send.ts';
import {
  hiddenMatchesProblems,
  readHiddenMatches,
  restoreMatch,
  watchHiddenMatches,
} from '@/lib/extension/settings/hidden-matches.ts';
import {
  DEFAULT_SETTINGS,
  readSettings,
  settingsProblems,
  updateSettings,
  watchSettings,
} from '@/lib/extension/settings/settings.ts';
import { importPackFile } from '@/lib/extension/store/import-pack.ts';
import { controlReading } from './control-reading.ts';
import { createDataTransfer } from './data-transfer.ts';
import type { OptionsActions, OptionsDone, OptionsState } from './options-state.ts';
import { createPackImports } from './pack-imports.ts';
import { saveBlob } from './save-file.ts';
import { openShortcutSettings, readShortcuts } from './shortcuts.ts';

/** Reads all the options page shows, tells it at once and after each change, here or elsewhere; gives what changes it. */
export function openOptions(tell: (state: OptionsState) => void): OptionsActions {
  let state: OptionsState = {
    packs: { status: 'loading' },
    imports: [],
    data: { status: 'idle' },
    settings: DEFAULT_SETTINGS,
    reading: { reading: DEFAULT_SETTINGS.reading, access: 'unknown' },
    hidden: [],
    shortcuts: [],
    problems: [],
    done: null,
    version: browser.runtime.getManifest().version,
  };
  const set = (part: Partial<OptionsState>) => {
    state = { ...state, ...part };
    tell(state);
  };
  /** Does something and says that it is done; its failure joins what is wrong with what is stored. */
  const attempt = async (work: () => Promise<unknown>, done: OptionsDone | null = null) => {
    const failed = await work().then(
      () => [],
      (error: unknown) => [failureOf(error, 'options')],
    );
    const stored = await Promise.all([settingsProblems(), hiddenMatchesProblems()]);
    set({ done: failed.length === 0 ? done : null, problems: [...failed, ...stored.flat()] });
  };
  const loadPacks = async () => {
    const answer = await send('list-packs', {});
    set({
      packs: answer.ok ? { status: 'packs', list: answer.value } : { status: 'error', error: answer.error },
    });
  };
  const loadStored = async () => {
    const [settings, hidden] = await Promise.all([readSettings(), readHiddenMatches()]);
    set({ settings, hidden });
  };
  const loadShortcuts = async () => set({ shortcuts: await readShortcuts() });
  const packs = () => (state.packs.status === 'packs' ? state.packs.list.packs : []);
  const unread = () => (state.packs.status === 'packs' ? state.packs.list.unread : []);

  const packsChanged = async () => {
    await ask('packs-changed', {});
    await loadPacks();
  };

  const imports = createPackImports({
    importFile: importPackFile,
    installed: () => new Set(packs().map(({ id }) => id)),
    tell: (states) => set({ imports: states }),
    onInstalled: packsChanged,
  });

  const data = createDataTransfer({
    collect: () => exportData(new Date()),
    save: saveBlob,
    read: readDataFile,
    take: importData,
    tell: (next) => set({ data: next }),
    onTaken: packsChanged,
  });

  watchSettings((settings) => set({ settings }));
  watchHiddenMatches((hidden) => set({ hidden }));
  // A person who changes keys does so on a page of the browser's and comes back.
  window.addEventListener('focus', () => void loadShortcuts());
  void attempt(() => Promise.all([loadStored(), loadShortcuts(), loadPacks()]));

  return {
    ...controlReading((reading) => set({ reading })),
    importFiles: (files) => void imports.start(files),
    cancelImports: imports.cancel,
    enablePack: (id, enabled) => void attempt(() => ask('enable-pack', { id, enabled }).finally(loadPacks)),
    removePack(id) {
      const name = [...packs(), ...unread()].find((pack) => pack.id === id)?.name ?? id;
      void attempt(() => ask('remove-pack', { id }).finally(loadPacks), { what: 'pack-removed', name });
    },
    changeSettings: (change) => void attempt(() => updateSettings(change)),
    restoreMatch: (key) => void attempt(() => restoreMatch(key), { what: 'match-restored' }),
    exportData: () => void data.exportData(),
    openDataFile: (file) => void data.openFile(file),
    confirmData: () => void data.confirm(),
    dismissData: data.dismiss,
    openShortcuts: () => void attempt(openShortcutSettings),
    deleteEverything() {
      imports.cancel();
      const work = async () => {
        await ask('delete-everything', {});
        await Promise.all([loadPacks(), loadStored()]);
      };
      void attempt(work, { what: 'deleted' });
    },
  };
}

/** The value a message brings back. @throws RecoupeError with its failure. */
async function ask<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
  const answer = await send(name, request);
  if (!answer.ok) throw new RecoupeError(answer.error);
  return answer.value;
}
