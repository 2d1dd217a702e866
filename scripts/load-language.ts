import type { Language } from '../lib/engine/lexicon/language.ts';

/** The language data the scripts work with: French, the one language there is. Loaded when it is first needed. */
export async function loadLanguage(): Promise<Language> {
  const { loadFrench } = await import('../lib/engine/lexicon/fr/french.ts');
  return loadFrench();
}
