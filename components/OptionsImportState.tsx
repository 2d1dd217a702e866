import type { ImportState } from '@/lib/extension/views/pack-imports.ts';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsImportStateProps {
  readonly state: ImportState;
  readonly texts: OptionsTexts;
}

/** What has become of one chosen file: how far it is, that it is installed, or why not. */
export function OptionsImportState({ state, texts }: OptionsImportStateProps) {
  return (
    <li data-status={state.status}>
      <Words state={state} texts={texts} />
    </li>
  );
}

function Words({ state, texts }: OptionsImportStateProps) {
  const { file } = state;
  switch (state.status) {
    case 'waiting':
      return (
        <>
          {file}: {texts.importWaiting}
        </>
      );
    case 'running':
      return (
        <>
          {texts.importProgress(file)}
          <progress
            value={state.doneBytes}
            max={Math.max(1, state.totalBytes)}
            aria-label={texts.importProgress(file)}
          />
          {/* Sizes change many times a second: seen, not read out. */}
          <span class="quiet" aria-hidden="true">
            {texts.importRunning(state.doneBytes, state.totalBytes)}
          </span>
        </>
      );
    case 'imported':
      return <>{(state.replaced ? texts.importReplaced : texts.importDone)(state.pack.name)}</>;
    case 'cancelled':
      return (
        <>
          {file}: {texts.importCancelled}
        </>
      );
    case 'failed':
      return (
        <>
          <b>
            {file}: {texts.importFailed}
          </b>
          <p>{texts.failure(state.error)}</p>
        </>
      );
  }
}
