import { decodeRarity } from '../../matching/rarity.ts';
import { createLemmatiser } from '../../text/lemmatiser.ts';
import { createSentenceReader } from '../../text/sentences.ts';
import { createTokeniser } from '../../text/tokens.ts';
import { createWordForms } from '../../text/word-form.ts';
import { buildConceptIndex } from '../concept-index.ts';
import { createDerivations } from '../derivations.ts';
import { createGazetteer } from '../gazetteer.ts';
import type { Language, LanguageWords } from '../language.ts';
import { createLoadedTerms } from '../loaded-terms.ts';
import { decodeParadigms } from '../paradigms.ts';
import { createRoles } from '../roles.ts';
import { decodeUsage } from '../usage.ts';
import { FRENCH_AMOUNTS } from './amount-words.ts';
import { FRENCH_BOILERPLATE } from './boilerplate-words.ts';
import { FRENCH_CALENDAR } from './calendar.ts';
import { FRENCH_CLAIM_CUES } from './claim-cues.ts';
import { FRENCH_CLAUSES } from './clause-words.ts';
import { FRENCH_CONCEPTS } from './concepts/index.ts';
import { contentStopWords } from './content-stop-words.ts';
import { FRENCH_DATE_PHRASES } from './date-phrase-words.ts';
import { FRENCH_DATES } from './dates/french-dates.ts';
import { FRENCH_DERIVATIONS } from './derivations.generated.ts';
import { IRREGULAR_DERIVATIONS } from './derivations.ts';
import { FRENCH_DISTANCES } from './distance-words.ts';
import { FRENCH_FUNCTION_WORDS } from './function-words.ts';
import { FRENCH_HEDGES } from './hedge-words.ts';
import { kinship } from './kinship.ts';
import { frenchLoadedTerms } from './loaded-terms.ts';
import { FRENCH_MARKED_WORDS } from './marked-words.ts';
import { frenchModel } from './model.generated.ts';
import { FRENCH_NAMES } from './name-words.ts';
import { NO_ACTS } from './no-acts.ts';
import { FRENCH_NUMERALS } from './numerals.ts';
import { FRENCH_PARADIGMS } from './paradigms.generated.ts';
import { FRENCH_PEOPLE } from './people-words.ts';
import { FRENCH_PHRASE_GRAMMAR } from './phrase-grammar.ts';
import { frenchPlacePhrases } from './place-phrases.ts';
import { FRENCH_PLACES } from './place-words.ts';
import { FRENCH_PREDICATES } from './predicate-words.ts';
import { FRENCH_PRONOUNS } from './pronouns.ts';
import { FRENCH_QUANTITY_WORDS } from './quantity-words.ts';
import { frenchRarity } from './rarity.generated.ts';
import { FRENCH_REFERENCES } from './reference-words.ts';
import { frenchRolePhrases } from './role-phrases.ts';
import { SAME_WORDS } from './same-words.ts';
import { FRENCH_SENTENCE_WORDS } from './sentence-words.ts';
import { FRENCH_SMALL_WORDS } from './small-words.ts';
import { FRENCH_SOURCES } from './source-words.ts';
import { FRENCH_SPEECH } from './speech-words.ts';
import { FRENCH_SPELLING } from './spelling.ts';
import { FRENCH_USAGE } from './usage.generated.ts';
import { FRENCH_VERBS } from './verb-words.ts';
import { FRENCH_GRAMMAR } from './word-order.ts';

/**
 * Decodes the French language data; takes about 30 ms and 9 MB. Most of it is read when a text has its words.
 * Call it once in each main (worker, command line, test file) and hand the language on.
 */
export function loadFrench(): Language {
  const words = {
    ...FRENCH_WORDS,
    lemmatiser: createLemmatiser({
      table: decodeParadigms(FRENCH_PARADIGMS),
      functionWords: FRENCH_FUNCTION_WORDS,
    }),
    grammar: FRENCH_GRAMMAR,
    usage: decodeUsage(FRENCH_USAGE),
    gazetteer: createGazetteer(frenchPlacePhrases()),
    roles: createRoles(frenchRolePhrases()),
    concepts: buildConceptIndex(FRENCH_CONCEPTS, FRENCH_PHRASE_GRAMMAR),
  };
  return {
    ...words,
    code: 'fr',
    extractSentences: createSentenceReader('fr', FRENCH_SENTENCE_WORDS),
    tokenise: createTokeniser(FRENCH_SPELLING),
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

const FRENCH_WORDS: LanguageWords = {
  amounts: FRENCH_AMOUNTS,
  boilerplate: FRENCH_BOILERPLATE,
  calendar: FRENCH_CALENDAR,
  claimCues: FRENCH_CLAIM_CUES,
  clauses: FRENCH_CLAUSES,
  datePhrases: FRENCH_DATE_PHRASES,
  dates: FRENCH_DATES,
  distances: FRENCH_DISTANCES,
  hedges: FRENCH_HEDGES,
  marked: FRENCH_MARKED_WORDS,
  names: FRENCH_NAMES,
  numerals: FRENCH_NUMERALS,
  people: FRENCH_PEOPLE,
  phrases: FRENCH_PHRASE_GRAMMAR,
  places: FRENCH_PLACES,
  predicates: FRENCH_PREDICATES,
  quantities: FRENCH_QUANTITY_WORDS,
  references: FRENCH_REFERENCES,
  smallWords: FRENCH_SMALL_WORDS,
  sources: FRENCH_SOURCES,
  speech: FRENCH_SPEECH,
  spelling: FRENCH_SPELLING,
  verbs: FRENCH_VERBS,
};
