import { readHiddenMatches, watchHiddenMatches } from './hidden-matches.ts';
import { readSettings, type Settings, watchSettings } from './settings.ts';

/** What a page needs to know of the settings to mark its claims. */
export interface Choices extends Pick<Settings, 'marked' | 'strength'> {
  /** Keys of the matches that are hidden. */
  readonly hidden: ReadonlySet<string>;
}

/** Tells the choices once they are read and each time they have changed; the returned function ends that. */
export function followChoices(listener: (choices: Choices) => void): () => void {
  let settings: Settings | null = null;
  let hidden: ReadonlySet<string> | null = null;
  let stopped = false;
  const tell = () => {
    if (stopped || settings === null || hidden === null) return;
    listener({ marked: settings.marked, strength: settings.strength, hidden });
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
