import { useId, useState } from 'preact/hooks';
import type { Settings } from '@/lib/extension/settings/settings.ts';
import { parseSite, withSite } from '@/lib/extension/settings/sites.ts';
import { OptionsSection } from './OptionsSection.tsx';
import type { OptionsTexts } from './options-texts.ts';
import { useFocusKept } from './use-focus-kept.ts';

interface OptionsSitesProps {
  readonly sitesOff: readonly string[];
  readonly texts: OptionsTexts;
  readonly onChange: (change: (now: Settings) => Settings) => void;
}

/** The sites that are left alone: a field to add one, and the list to take one off again. */
export function OptionsSites({ sitesOff, texts, onChange }: OptionsSitesProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const heading = useFocusKept<HTMLHeadingElement>(sitesOff.length);
  const [fieldId, wrongId] = [useId(), useId()];
  const add = (event: Event) => {
    event.preventDefault();
    const site = parseSite(typed);
    setWrong(site === null ? typed : null);
    if (site === null) return;
    setTyped('');
    onChange((now) => withSite(now, site, false));
  };
  return (
    <OptionsSection id="sites" title={texts.sitesTitle} text={texts.sitesText} headingRef={heading}>
      {sitesOff.length === 0 ? (
        <p class="empty">{texts.sitesEmpty}</p>
      ) : (
        <ul class="rows">
          {sitesOff.map((site) => (
            <li key={site} class="row">
              <span>{site}</span>
              <button
                type="button"
                class="link"
                aria-label={texts.siteOnAgainNamed(site)}
                onClick={() => onChange((now) => withSite(now, site, true))}
              >
                {texts.siteOnAgain}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="field" noValidate onSubmit={add}>
        <label for={fieldId}>{texts.siteField}</label>
        <input
          id={fieldId}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="journal.example"
          value={typed}
          aria-invalid={wrong !== null}
          aria-describedby={wrongId}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {texts.siteOff}
        </button>
        <p id={wrongId} class="wrong" role="status">
          {wrong !== null && texts.siteInvalid(wrong)}
        </p>
      </form>
    </OptionsSection>
  );
}
