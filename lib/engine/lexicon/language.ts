import type { Model } from '../matching/model.ts';
import type { Rarity } from '../matching/rarity.ts';
import type { Lemmatiser } from '../text/lemmatiser.ts';
import type { WordForm } from '../text/word-form.ts';
import type { ConceptIndex } from './concept-index.ts';
import type { Derivations } from './derivations.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Grammar } from './grammar.ts';
import type { LoadedTerms } from './loaded-terms.ts';
import type { Roles } from './roles.ts';

/** Everything the engine knows of one language; an argument of every step that needs it. */
export interface Language {
  /** BCP 47 primary language. */
  readonly code: string;
  /** All that is known of a word in lower case (`Token.norm`); made once and remembered. */
  readonly formOf: (norm: string) => WordForm;
  /** Readings of word forms. */
  readonly lemmatiser: Lemmatiser;
  /** What follows what in a sentence; the tagger's knowledge. */
  readonly grammar: Grammar;
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
