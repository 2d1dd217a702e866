import { browser } from 'wxt/browser';
import { send } from '@/lib/extension/messages/send.ts';
import type { MessageLanguage, Settings } from '@/lib/extension/settings/settings.ts';
import { type Catalogue, type GetMessage, lookUpIn } from './catalogue.ts';
import { loadCatalogue } from './load-catalogue.ts';

/** The interface's messages in one language: what `createTexts` takes. */
export interface Messages {
  readonly get: GetMessage;
  /** The browser's own language (BCP 47): chooses among the date forms of the messages' language. */
  readonly interfaceLanguage: string;
}

/** The messages in the browser's own language, or in English where there are none. */
export function browserMessages(): Messages {
  return {
    get: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
    interfaceLanguage: browser.i18n.getUILanguage(),
  };
}

/** The messages in the chosen language, for a view. Where they cannot be read: in the browser's language. */
export function messagesForView(language: Settings['language']): Promise<Messages> {
  return messagesFrom(language, (chosen) => loadCatalogue(chosen).catch(() => null));
}

/** The messages in the chosen language, for a content script. Where the background fails: in the browser's language. */
export function messagesForPage(language: Settings['language']): Promise<Messages> {
  return messagesFrom(language, async (chosen) => {
    const answer = await send('interface-texts', { language: chosen });
    return answer.ok ? answer.value : null;
  });
}

async function messagesFrom(
  language: Settings['language'],
  load: (language: MessageLanguage) => Promise<Catalogue | null>,
): Promise<Messages> {
  const catalogue = language === 'browser' ? null : await load(language);
  const { get, interfaceLanguage } = browserMessages();
  return { get: catalogue === null ? get : lookUpIn(catalogue), interfaceLanguage };
}
