import { createTexts, type GetMessage, type Texts } from '@/components/texts.ts';
import en from '@/public/_locales/en/messages.json';
import fr from '@/public/_locales/fr/messages.json';

/** One entry of a messages file in Chrome's format. */
export interface Message {
  readonly message: string;
  readonly description: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The messages files as the browser reads them. */
export const catalogues: Readonly<Record<'en' | 'fr', Readonly<Record<string, Message>>>> = { en, fr };

/** Looks a message up as the browser does: `$COUNT$` → its placeholder's `$1` → the first substitution. */
export function messagesIn(language: 'en' | 'fr'): GetMessage {
  return (key, substitutions = []) => {
    const entry = catalogues[language][key];
    if (entry === undefined) throw new Error(`texts: no message "${key}" in ${language}`);
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return substitutions[Number(content.slice(1)) - 1] ?? `[${key}: no ${name}]`;
    });
  };
}

/** The texts of the components in that language. */
export function madeTexts(language: 'en' | 'fr' = 'en'): Texts {
  return createTexts(messagesIn(language), language === 'en' ? 'en-GB' : 'fr-FR');
}
