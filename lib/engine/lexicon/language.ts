import type { Model } from '../matching/model.ts';
import type { Rarity } from '../matching/rarity.ts';
import type { Lemmatiser } from '../text/lemmatiser.ts';
import type { SentenceReader } from '../text/sentences.ts';
import type { Tokeniser } from '../text/tokens.ts';
import type { WordForm } from '../text/word-form.ts';
import type { AmountWords } from './amount-words.ts';
import type { BoilerplateWords } from './boilerplate-words.ts';
import type { Calendar } from './calendar.ts';
import type { ClaimCues } from './claim-cues.ts';
import type { ClauseWords } from './clause-words.ts';
import type { ConceptIndex } from './concept-index.ts';
import type { DatePhraseWords } from './date-phrase-words.ts';
import type { DateReader } from './date-reader.ts';
import type { Derivations } from './derivations.ts';
import type { DistanceWords } from './distance-words.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Grammar } from './grammar.ts';
import type { HedgeWords } from './hedge-words.ts';
import type { LoadedTerms } from './loaded-terms.ts';
import type { MarkedWords } from './marked-words.ts';
import type { NameWords } from './name-words.ts';
import type { Numerals } from './numerals.ts';
import type { PeopleWords } from './people-words.ts';
import type { PhraseGrammar } from './phrase-grammar.ts';
import type { PlaceWords } from './place-words.ts';
import type { PredicateWords } from './predicate-words.ts';
import type { QuantityWords } from './quantity-words.ts';
import type { ReferenceWords } from './reference-words.ts';
import type { Roles } from './roles.ts';
import type { SmallWords } from './small-words.ts';
import type { SourceWords } from './source-words.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Spelling } from './spelling.ts';
import type { Usage } from './usage.ts';
import type { VerbWords } from './verb-words.ts';

/** The words of a language by what they are asked for; data, but for the few functions among them. */
export interface LanguageWords {
  readonly amounts: AmountWords;
  readonly boilerplate: BoilerplateWords;
  readonly calendar: Calendar;
  readonly claimCues: ClaimCues;
  readonly clauses: ClauseWords;
  readonly datePhrases: DatePhraseWords;
  readonly dates: DateReader;
  readonly distances: DistanceWords;
  readonly hedges: HedgeWords;
  readonly marked: MarkedWords;
  readonly names: NameWords;
  readonly numerals: Numerals;
  readonly people: PeopleWords;
  readonly phrases: PhraseGrammar;
  readonly places: PlaceWords;
  readonly predicates: PredicateWords;
  readonly quantities: QuantityWords;
  readonly references: ReferenceWords;
  readonly smallWords: SmallWords;
  readonly sources: SourceWords;
  readonly speech: SpeechWords;
  readonly spelling: Spelling;
  readonly verbs: VerbWords;
}

/** Everything the engine knows of one language; an argument of every step that needs it. */
export interface Language extends LanguageWords {
  /** BCP 47 primary language. */
  readonly code: string;
  /** Cuts a text into sentences. */
  readonly extractSentences: SentenceReader;
  /** Cuts a sentence into tokens. */
  readonly tokenise: Tokeniser;
  /** All that is known of a word in lower case (`Token.norm`); made once and remembered. */
  readonly formOf: (norm: string) => WordForm;
  /** Readings of word forms. */
  readonly lemmatiser: Lemmatiser;
  /** What follows what in a sentence; the tagger's knowledge. */
  readonly grammar: Grammar;
  /** What words mostly are; the tagger's other half. */
  readonly usage: Usage;
  /** Countries, places and organisations. */
  readonly gazetteer: Gazetteer;
  /** Offices and titles. */
  readonly roles: Roles;
  /** Verbs behind nouns of action. */
  readonly derivations: Derivations;
  /** News concepts by their words. */
  readonly concepts: ConceptIndex;
  /** Lemmas that carry no content of their own when two claims are compared. */
  readonly stopWords: ReadonlySet<string>;
  /** Key of the country that most of its outlets write in and for: an office of no named state is this one's. */
  readonly homeCountry: string;
  /** Words that point at somebody and name nobody (`il`, `celle-ci`), lower case. */
  readonly pronouns: ReadonlySet<string>;
  /** Words of kinship and succession (`père`) → the relation (`father`). */
  readonly kinship: ReadonlyMap<string, string>;
  /** Words of different load for one thing. */
  readonly loadedTerms: LoadedTerms;
  /** How rare content keys are in the news. */
  readonly rarity: Rarity;
  /** The trained decision. */
  readonly model: Model;
}
