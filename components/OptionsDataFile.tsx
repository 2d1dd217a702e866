import { useRef } from 'preact/hooks';
import type { DataState } from '@/lib/extension/views/data-transfer.ts';
import type { OptionsActions } from '@/lib/extension/views/options-state.ts';
import { OptionsDataState } from './OptionsDataState.tsx';
import type { OptionsTexts } from './options-texts.ts';
import { useFocusKept } from './use-focus-kept.ts';

interface OptionsDataFileProps {
  readonly state: DataState;
  readonly actions: Pick<OptionsActions, 'exportData' | 'openDataFile' | 'confirmData' | 'dismissData'>;
  readonly texts: OptionsTexts;
}

/** Saves all data as one file, takes such a file, and tells what becomes of it. */
export function OptionsDataFile({ state, actions, texts }: OptionsDataFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = useFocusKept<HTMLButtonElement>(state.status === 'asking' ? 1 : 0);
  return (
    <>
      <p class="choose">
        <button type="button" class="button" onClick={actions.exportData}>
          {texts.exportData}
        </button>
        <button type="button" class="button" ref={choose} onClick={() => input.current?.click()}>
          {texts.importData}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".zip"
        aria-label={texts.importData}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) actions.openDataFile(file);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <div class="data-state" aria-live="polite">
        <OptionsDataState
          state={state}
          texts={texts}
          onConfirm={actions.confirmData}
          onDismiss={actions.dismissData}
        />
      </div>
    </>
  );
}
