import { useId } from 'preact/hooks';
import type { Settings } from '@/lib/extension/settings/settings.ts';
import { OptionsSection } from './OptionsSection.tsx';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsLanguageProps {
  readonly language: Settings['language'];
  readonly texts: OptionsTexts;
  readonly onChange: (change: (now: Settings) => Settings) => void;
}

/** Each language by its own name, so that whoever needs it can read it. */
const LANGUAGES = [
  { language: 'en', name: 'English' },
  { language: 'fr', name: 'Français' },
] as const;

/** The language of Recoupe's own texts. */
export function OptionsLanguage({ language, texts, onChange }: OptionsLanguageProps) {
  const group = useId();
  const choices = [{ language: 'browser', name: texts.languageBrowser } as const, ...LANGUAGES];
  return (
    <OptionsSection id="language" title={texts.languageTitle} text={texts.languageText}>
      <fieldset class="inline" aria-labelledby="language-title">
        {choices.map((choice) => (
          <label
            key={choice.language}
            lang={choice.language === 'browser' ? texts.language : choice.language}
          >
            <input
              type="radio"
              name={group}
              value={choice.language}
              checked={language === choice.language}
              onChange={() => onChange((now) => ({ ...now, language: choice.language }))}
            />
            {choice.name}
          </label>
        ))}
      </fieldset>
    </OptionsSection>
  );
}
