import { useId } from 'preact/hooks';
import type { ReadingActions, ReadingState } from '@/lib/extension/views/control-reading.ts';
import type { ReadingTexts } from './reading-texts.ts';
import { SiteAccess } from './SiteAccess.tsx';

interface ReadingChoiceProps {
  readonly state: ReadingState;
  readonly actions: ReadingActions;
  /** Id of the heading above, which names the choice. */
  readonly labelledBy: string;
  readonly texts: ReadingTexts;
}

/** Whether every article is read or a page only on a click, and what the browser allows for that. */
export function ReadingChoice({ state, actions, labelledBy, texts }: ReadingChoiceProps) {
  const group = useId();
  const choices = [
    { reading: 'always', label: texts.readingAlways, text: texts.readingAlwaysText },
    { reading: 'on-click', label: texts.readingOnClick, text: texts.readingOnClickText },
  ] as const;
  return (
    <>
      <fieldset class="reading" aria-labelledby={labelledBy}>
        {choices.map(({ reading, label, text }) => (
          <label key={reading}>
            <input
              type="radio"
              name={group}
              checked={state.reading === reading}
              aria-describedby={`${group}-${reading}`}
              onChange={() => actions.chooseReading(reading)}
            />
            <span>
              {label}
              <span id={`${group}-${reading}`} class="small quiet">
                {text}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <SiteAccess state={state} actions={actions} texts={texts} />
    </>
  );
}
