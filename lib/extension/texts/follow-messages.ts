import { readSettings, type Settings, watchSettings } from '@/lib/extension/settings/settings.ts';
import { type Messages, messagesForView } from './messages.ts';

/** Tells a view the messages in the chosen language, at once and each time another is chosen. */
export function followMessages(tell: (messages: Messages) => void): void {
  let current: Settings['language'] | null = null;
  const take = async ({ language }: Settings) => {
    if (language === current) return;
    current = language;
    const messages = await messagesForView(language);
    // Another language may have been chosen while this one was read.
    if (language === current) tell(messages);
  };
  watchSettings((settings) => void take(settings));
  void readSettings().then(take);
}
