import type { Concept } from '../../../lib/engine/lexicon/concept.ts';
import { buildConceptIndex } from '../../../lib/engine/lexicon/concept-index.ts';
import { createDerivations } from '../../../lib/engine/lexicon/derivations.ts';
import { frenchModel } from '../../../lib/engine/lexicon/fr/model.generated.ts';
import { createGazetteer } from '../../../lib/engine/lexicon/gazetteer.ts';
import type { Grammar } from '../../../lib/engine/lexicon/grammar.ts';
import type { Language } from '../../../lib/engine/lexicon/language.ts';
import { createLoadedTerms } from '../../../lib/engine/lexicon/loaded-terms.ts';
import { decodeParadigms } from '../../../lib/engine/lexicon/paradigms.ts';
import { createRoles } from '../../../lib/engine/lexicon/roles.ts';
import { NO_USAGE } from '../../../lib/engine/lexicon/usage.ts';
import { createLemmatiser } from '../../../lib/engine/text/lemmatiser.ts';
import { createSentenceReader } from '../../../lib/engine/text/sentences.ts';
import type { PartOfSpeech, Reading, VerbForm } from '../../../lib/engine/text/token.ts';
import { createTokeniser } from '../../../lib/engine/text/tokens.ts';
import { createWordForms } from '../../../lib/engine/text/word-form.ts';
import { TOY_WORDS } from './toy-words.ts';

/** A language of a few dozen words like English: all that the engine asks of a language, and nothing of French but the weights. */
export function makeToyLanguage(): Language {
  const words = {
    ...TOY_WORDS,
    lemmatiser: createLemmatiser({ table: decodeParadigms(''), functionWords: readingsOf(FORMS) }),
    grammar: GRAMMAR,
    usage: NO_USAGE,
    gazetteer: createGazetteer([
      {
        form: 'Redhill',
        value: { keys: ['place:redhill'], kind: 'place', form: 'city', within: 'country:GB' },
      },
    ]),
    roles: createRoles([]),
    concepts: buildConceptIndex(CONCEPTS, TOY_WORDS.phrases),
  };
  return {
    ...words,
    code: 'en',
    extractSentences: createSentenceReader('en', {
      titles: new Set(['Mr', 'Mrs']),
      beforeFigures: new Set(['no']),
      withinNames: new Set(['Inc']),
      openers: new Set(['the', 'a']),
      behindCapital: /(?<=\p{Lu}\.)(?=The\s)/gu,
      behindYear: /(?<=\b20\d\d\.)(?=The\s)/gu,
    }),
    tokenise: createTokeniser(TOY_WORDS.spelling),
    formOf: createWordForms(words),
    derivations: createDerivations('', ''),
    stopWords: new Set(['have', 'be', 'may']),
    homeCountry: 'country:GB',
    pronouns: new Set(['he', 'she', 'they', 'him', 'her']),
    kinship: new Map([['mother', 'mother']]),
    loadedTerms: createLoadedTerms([]),
    rarity: { idf: () => RARITY, maximum: RARITY },
    model: frenchModel,
  };
}

/** All words are as rare as those that one news item in a thousand has. */
const RARITY = Math.log(1_000);

/** `form` or `form=lemma`, by what they are. */
const FORMS: readonly (readonly [pos: PartOfSpeech, forms: string, verbForms?: readonly VerbForm[]])[] = [
  ['determiner', 'a the this no'],
  ['preposition', 'in on of to by after according'],
  ['conjunction', 'and but when that'],
  ['pronoun', 'he she they who which'],
  ['noun', 'fire blaze mill worker workers=worker owner police gate gates=gate monday april'],
  ['verb', 'killed=kill said=say closed=close', ['indicative-past', 'past-participle']],
  ['verb', 'closes=close is=be', ['indicative-present']],
  ['verb', 'may', ['indicative-present']],
  ['verb', 'close kill', ['infinitive']],
  ['adverb', 'not perhaps'],
];

function readingsOf(forms: typeof FORMS): ReadonlyMap<string, readonly Reading[]> {
  return new Map(
    forms.flatMap(([pos, list, verbForms = []]) =>
      list.split(' ').map((entry): [string, readonly Reading[]] => {
        const [form = '', lemma = form] = entry.split('=');
        return [form, [{ lemma, pos, verbForms }]];
      }),
    ),
  );
}

/** Each word is what it is, wherever it stands. */
const GRAMMAR: Grammar = {
  classify: (reading) => [{ reading, before: '?', after: '?', prior: 0 }],
  follow: () => 0,
};

const CONCEPTS: readonly Concept[] = [
  { id: 'kill', type: 'act', verbs: ['kill'], nouns: [], slots: { patient: 'people', amount: true } },
  { id: 'fire', type: 'happening', verbs: [], nouns: ['fire', 'blaze'], slots: { place: true } },
  { id: 'close', type: 'act', verbs: ['close'], nouns: [], slots: { agent: 'person', patient: 'thing' } },
];
