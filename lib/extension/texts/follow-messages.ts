import { readSettings, type Settings, watchSettings } from '@/lib/extension/settings/settings.ts';
import { type Messages, messagesForView } from './messages.ts';

/**
 * Tells the messages in the chosen language, at once and each time another is chosen; `messagesFor` reads them, for a
 * view unless told otherwise. The returned function ends that.
 */
export function followMessages(
  tell: (messages: Messages) => void,
  messagesFor: (language: Settings['language']) => Promise<Messages> = messagesForView,
): () => void {
  let current: Settings['language'] | null = null;
  const take = async ({ language }: Settings) => {
    if (language === current) return;
    current = language;
    const messages = await messagesFor(language);
    // Another language may have been chosen while this one was read.
    if (language === current) tell(messages);
  };
  const stop = watchSettings((settings) => void take(settings));
  void readSettings().then(take);
  return stop;
}
