import { useEffect, useId, useRef } from 'preact/hooks';
import type { DataFile } from '@/lib/extension/data/read-data-file.ts';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsDataQuestionProps {
  readonly holds: DataFile;
  readonly texts: OptionsTexts;
  readonly onConfirm: () => void;
  readonly onDismiss: () => void;
}

/** What a file of data holds, and whether to import it; the focus stands on the harmless answer. */
export function OptionsDataQuestion({ holds, texts, onConfirm, onDismiss }: OptionsDataQuestionProps) {
  const { exportedAt, hidden, packs } = holds;
  const questionId = useId();
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are two buttons.
    <div
      class="confirm"
      role="group"
      aria-labelledby={questionId}
      onKeyDown={(event) => event.key === 'Escape' && onDismiss()}
    >
      <div id={questionId}>
        <p>{texts.dataHolds(exportedAt, hidden.length, packs.length)}</p>
        <p>{texts.dataQuestion}</p>
      </div>
      <button type="button" class="button" ref={harmless} onClick={onDismiss}>
        {texts.cancel}
      </button>
      <button type="button" class="button" onClick={onConfirm}>
        {texts.dataConfirm}
      </button>
    </div>
  );
}
