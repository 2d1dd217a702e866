import type { DataFile } from '@/lib/extension/data/read-data-file.ts';
import { Confirm } from './Confirm.tsx';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsDataQuestionProps {
  readonly holds: DataFile;
  readonly texts: OptionsTexts;
  readonly onConfirm: () => void;
  readonly onDismiss: () => void;
}

/** What a file of data holds, and whether to import it. */
export function OptionsDataQuestion({ holds, texts, onConfirm, onDismiss }: OptionsDataQuestionProps) {
  const { exportedAt, hidden, packs } = holds;
  return (
    <Confirm yes={texts.dataConfirm} no={texts.cancel} onConfirm={onConfirm} onDismiss={onDismiss}>
      <p>{texts.dataHolds(exportedAt, hidden.length, packs.length)}</p>
      <p>{texts.dataQuestion}</p>
    </Confirm>
  );
}
