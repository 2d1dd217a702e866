import { createOptionsTexts, type OptionsTexts } from '@/components/options-texts.ts';
import { createTexts, type Texts } from '@/components/texts.ts';
import { createWelcomeTexts, type WelcomeTexts } from '@/components/welcome-texts.ts';
import { type GetMessage, lookUpIn, parseCatalogue } from '@/lib/extension/texts/catalogue.ts';
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

/** The lookup in a messages file, which tells in place of a text that it lacks. */
export function messagesIn(language: 'en' | 'fr'): GetMessage {
  const get = lookUpIn(parseCatalogue(catalogues[language]));
  return (key, substitutions) => {
    if (catalogues[language][key] === undefined) throw new Error(`texts: no message "${key}" in ${language}`);
    return get(key, substitutions);
  };
}

/** The texts of the components in that language. */
export function madeTexts(language: 'en' | 'fr' = 'en'): Texts {
  return createTexts(messagesIn(language), language === 'en' ? 'en-GB' : 'fr-FR');
}

/** The texts of the options page in that language. */
export function madeOptionsTexts(language: 'en' | 'fr' = 'en'): OptionsTexts {
  return createOptionsTexts(messagesIn(language), language === 'en' ? 'en-GB' : 'fr-FR');
}

/** The texts of the first run in that language. */
export function madeWelcomeTexts(language: 'en' | 'fr' = 'en'): WelcomeTexts {
  return createWelcomeTexts(messagesIn(language), language === 'en' ? 'en-GB' : 'fr-FR');
}
