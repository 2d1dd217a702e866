import { createLemmatiser } from '../../text/lemmatiser.ts';
import type { Language } from '../language.ts';
import { decodeParadigms } from '../paradigms.ts';
import { FRENCH_FUNCTION_WORDS } from './function-words.ts';
import { FRENCH_PARADIGMS } from './paradigms.generated.ts';
import { FRENCH_GRAMMAR } from './word-order.ts';

/**
 * Decodes the French language data; takes about 50 ms and 15 MB.
 * Call it once in each main (worker, command line, test file) and hand the language on.
 */
export function loadFrench(): Language {
  return {
    code: 'fr',
    lemmatiser: createLemmatiser({
      table: decodeParadigms(FRENCH_PARADIGMS),
      functionWords: FRENCH_FUNCTION_WORDS,
    }),
    grammar: FRENCH_GRAMMAR,
  };
}

/** The French language, decoded when this module is first imported. */
export const french: Language = loadFrench();
