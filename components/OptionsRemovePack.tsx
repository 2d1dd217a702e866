import { ConfirmButton } from './ConfirmButton.tsx';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsRemovePackProps {
  /** The pack's name. */
  readonly name: string;
  readonly texts: OptionsTexts;
  readonly onRemove: () => void;
}

/** The button that removes a pack, which asks first. */
export function OptionsRemovePack({ name, texts, onRemove }: OptionsRemovePackProps) {
  return (
    <ConfirmButton
      label={texts.remove}
      name={texts.removePack(name)}
      question={texts.removePackQuestion(name)}
      yes={texts.remove}
      no={texts.keep}
      onConfirm={onRemove}
    />
  );
}
