import { loadFrench } from '../lib/engine/lexicon/fr/french.ts';
import type { Language } from '../lib/engine/lexicon/language.ts';

/** The language data the scripts work with: French, the one language there is. */
export async function loadLanguage(): Promise<Language> {
  return loadFrench();
}
