import type { Shortcut } from '@/lib/extension/views/shortcuts.ts';
import { OptionsSection } from './OptionsSection.tsx';
import type { OptionsTexts } from './options-texts.ts';

interface OptionsShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  readonly texts: OptionsTexts;
  readonly onOpen: () => void;
}

/** The keyboard commands with their keys, and the way to the browser's page that changes them. */
export function OptionsShortcuts({ shortcuts, texts, onOpen }: OptionsShortcutsProps) {
  return (
    <OptionsSection id="keyboard" title={texts.shortcutsTitle} text={texts.shortcutsText}>
      <ul class="rows">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name} class="row">
            <span>{texts.command(name, description)}</span>
            {keys === '' ? <span class="quiet">{texts.shortcutNone}</span> : <kbd>{keysInSigns(keys)}</kbd>}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={onOpen}>
          {texts.shortcutsChange}
        </button>
      </p>
    </OptionsSection>
  );
}

/** `Alt+Shift+.` for `Alt+Shift+Period`: the signs that stand on the keys. */
function keysInSigns(keys: string): string {
  return keys.replace('Period', '.').replace('Comma', ',');
}
