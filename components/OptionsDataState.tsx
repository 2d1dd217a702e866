import type { DataState } from '@/lib/extension/views/data-transfer.ts';
import { OptionsDataLeftOut } from './OptionsDataLeftOut.tsx';
import { OptionsDataQuestion } from './OptionsDataQuestion.tsx';
import { OptionsDataReport } from './OptionsDataReport.tsx';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsDataStateProps {
  readonly state: DataState;
  readonly texts: OptionsTexts;
  readonly onConfirm: () => void;
  readonly onDismiss: () => void;
}

/** What is being done with all data as one file; nothing at first. */
export function OptionsDataState({ state, texts, onConfirm, onDismiss }: OptionsDataStateProps) {
  switch (state.status) {
    case 'idle':
      return null;
    case 'busy':
      return <p class="quiet">{texts.dataBusy}</p>;
    case 'saved':
      return (
        <>
          <p>{texts.dataSaved(state.file, state.bytes)}</p>
          <OptionsDataLeftOut packs={state.leftOut} texts={texts} />
        </>
      );
    case 'asking':
      return <OptionsDataQuestion holds={state.holds} {...{ texts, onConfirm, onDismiss }} />;
    case 'importing':
      return (
        <p class="running">
          {texts.importProgress(state.file)}
          <progress
            value={state.doneBytes}
            max={Math.max(1, state.totalBytes)}
            aria-label={texts.importProgress(state.file)}
          />
        </p>
      );
    case 'imported':
      return <OptionsDataReport file={state.file} report={state.report} texts={texts} />;
    case 'failed':
      return (
        <>
          <b class="failed">{texts.errorTitle}</b>
          <p>{texts.failure(state.error)}</p>
        </>
      );
  }
}
