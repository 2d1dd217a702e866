import { ConfirmButton } from './ConfirmButton.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsDataProps {
  readonly texts: OptionsTexts;
  readonly onDelete: () => void;
}

/** What happens to what is read, and the way to delete all that is kept. */
export function OptionsData({ texts, onDelete }: OptionsDataProps) {
  return (
    <OptionsSection id="privacy" title={texts.privacyTitle}>
      <p>{texts.privacyText}</p>
      <p class="quiet">{texts.deleteText}</p>
      <ConfirmButton
        label={texts.deleteAll}
        question={texts.deleteQuestion}
        yes={texts.deleteConfirm}
        no={texts.keep}
        onConfirm={onDelete}
      />
    </OptionsSection>
  );
}
