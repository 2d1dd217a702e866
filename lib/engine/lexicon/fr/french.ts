import { decodeRarity } from '../../matching/rarity.ts';
import { createLemmatiser } from '../../text/lemmatiser.ts';
import { createWordForms } from '../../text/word-form.ts';
import { buildConceptIndex } from '../concept-index.ts';
import { createDerivations } from '../derivations.ts';
import { createGazetteer } from '../gazetteer.ts';
import type { Language } from '../language.ts';
import { createLoadedTerms } from '../loaded-terms.ts';
import { decodeParadigms } from '../paradigms.ts';
import { createRoles } from '../roles.ts';
import { FRENCH_CONCEPTS } from './concepts/index.ts';
import { contentStopWords } from './content-stop-words.ts';
import { FRENCH_DERIVATIONS } from './derivations.generated.ts';
import { IRREGULAR_DERIVATIONS } from './derivations.ts';
import { FRENCH_FUNCTION_WORDS } from './function-words.ts';
import { kinship } from './kinship.ts';
import { frenchLoadedTerms } from './loaded-terms.ts';
import { frenchModel } from './model.generated.ts';
import { NO_ACTS } from './no-acts.ts';
import { FRENCH_PARADIGMS } from './paradigms.generated.ts';
import { frenchPlacePhrases } from './place-phrases.ts';
import { FRENCH_PRONOUNS } from './pronouns.ts';
import { frenchRarity } from './rarity.generated.ts';
import { frenchRolePhrases } from './role-phrases.ts';
import { SAME_WORDS } from './same-words.ts';
import { FRENCH_GRAMMAR } from './word-order.ts';

/**
 * Decodes the French language data; takes about 30 ms and 9 MB. Most of it is read when a text has its words.
 * Call it once in each main (worker, command line, test file) and hand the language on.
 */
export function loadFrench(): Language {
  const words = {
    lemmatiser: createLemmatiser({
      table: decodeParadigms(FRENCH_PARADIGMS),
      functionWords: FRENCH_FUNCTION_WORDS,
    }),
    grammar: FRENCH_GRAMMAR,
    gazetteer: createGazetteer(frenchPlacePhrases()),
    roles: createRoles(frenchRolePhrases()),
    concepts: buildConceptIndex(FRENCH_CONCEPTS),
  };
  return {
    ...words,
    code: 'fr',
    formOf: createWordForms(words),
    derivations: createDerivations(IRREGULAR_DERIVATIONS, FRENCH_DERIVATIONS, SAME_WORDS, NO_ACTS),
    stopWords: contentStopWords,
    homeCountry: 'country:FR',
    pronouns: FRENCH_PRONOUNS,
    kinship,
    loadedTerms: createLoadedTerms(frenchLoadedTerms),
    rarity: decodeRarity(frenchRarity),
    model: frenchModel,
  };
}
