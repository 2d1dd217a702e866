import type { OptionsActions, OptionsState } from '@/lib/extension/views/options-state.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { OptionsDataFile } from './OptionsDataFile.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsDataProps {
  readonly state: Pick<OptionsState, 'data'>;
  readonly actions: OptionsActions;
  readonly texts: OptionsTexts;
}

/** All that is a person's own: as a file, from a file, and the way to delete it. */
export function OptionsData({ state, actions, texts }: OptionsDataProps) {
  return (
    <OptionsSection id="data" title={texts.dataTitle} text={texts.dataText}>
      <OptionsDataFile state={state.data} actions={actions} texts={texts} />
      <p class="quiet">{texts.deleteText}</p>
      <ConfirmButton
        label={texts.deleteAll}
        question={texts.deleteQuestion}
        yes={texts.deleteConfirm}
        no={texts.keep}
        onConfirm={actions.deleteEverything}
      />
    </OptionsSection>
  );
}
