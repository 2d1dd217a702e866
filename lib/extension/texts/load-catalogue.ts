import { browser } from 'wxt/browser';
import { RecoupeError } from '@/lib/extension/messages/failure.ts';
import type { MessageLanguage } from '@/lib/extension/settings/settings.ts';
import { type Catalogue, parseCatalogue } from './catalogue.ts';

/**
 * The messages of a language, from the extension's own file: no request to the network. For views and the
 * background; a content script cannot read it.
 * @throws RecoupeError where the file is not there or damaged.
 */
export async function loadCatalogue(language: MessageLanguage): Promise<Catalogue> {
  try {
    const path = `/_locales/${language}/messages.json` as const;
    const response = await fetch(browser.runtime.getURL(path));
    return parseCatalogue(await response.json());
  } catch (error) {
    const found = `the messages in "${language}" cannot be read (${String(error).slice(0, 200)})`;
    const cure = 'install the extension anew';
    throw new RecoupeError({ area: 'texts', found, cure, code: 'texts-missing' }, { cause: error });
  }
}
