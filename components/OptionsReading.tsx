import type { ReadingActions, ReadingState } from '@/lib/extension/views/control-reading.ts';
import { OptionsSection } from './OptionsSection.tsx';
import type { OptionsTexts } from './options-texts.ts';
import { ReadingChoice } from './ReadingChoice.tsx';

interface OptionsReadingProps {
  readonly state: ReadingState;
  readonly actions: ReadingActions;
  readonly texts: OptionsTexts;
}

/** When pages are read, on the options page. */
export function OptionsReading({ state, actions, texts }: OptionsReadingProps) {
  return (
    <OptionsSection id="reading" title={texts.readingTitle} text={texts.readingText}>
      <ReadingChoice state={state} actions={actions} labelledBy="reading-title" texts={texts} />
    </OptionsSection>
  );
}
