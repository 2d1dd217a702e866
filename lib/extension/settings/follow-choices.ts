import { readHiddenMatches, watchHiddenMatches } from './hidden-matches.ts';
import { readSettings, type Settings, watchSettings } from './settings.ts';
import { isSiteOff } from './sites.ts';

/** What a page needs to know of the settings to mark its claims. */
export interface Choices extends Pick<Settings, 'marked' | 'strength'> {
  /** Whether the page's site is switched off. */
  readonly off: boolean;
  /** Keys of the matches that are hidden. */
  readonly hidden: ReadonlySet<string>;
}

/** Tells a page its choices once they are read and each time they have changed; the returned function ends that. */
export function followChoices(listener: (choices: Choices) => void): () => void {
  let settings: Settings | null = null;
  let hidden: ReadonlySet<string> | null = null;
  let stopped = false;
  const tell = () => {
    if (stopped || settings === null || hidden === null) return;
    const { marked, strength } = settings;
    listener({ marked, strength, hidden, off: isSiteOff(settings, location.href) });
  };
  const takeSettings = (next: Settings) => {
    settings = next;
    tell();
  };
  const takeHidden = (matches: readonly { readonly key: string }[]) => {
    hidden = new Set(matches.map(({ key }) => key));
    tell();
  };
  const stops = [watchSettings(takeSettings), watchHiddenMatches(takeHidden)];
  void readSettings().then(takeSettings);
  void readHiddenMatches().then(takeHidden);
  return () => {
    stopped = true;
    for (const stop of stops) stop();
  };
}
