import type { ConceptIndex } from '../lexicon/concept-index.ts';
import type { PhraseForm } from '../lexicon/concept-phrases.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Grammar, WordClass } from '../lexicon/grammar.ts';
import type { Numerals } from '../lexicon/numerals.ts';
import type { QuantityWords } from '../lexicon/quantity-words.ts';
import type { Roles } from '../lexicon/roles.ts';
import type { Usage } from '../lexicon/usage.ts';
import { foldText } from './fold-text.ts';
import type { Lemmatiser } from './lemmatiser.ts';
import { opensQuantity } from './quantity-openers.ts';
import type { Reading } from './token.ts';
import { rememberWords } from './word-memo.ts';
import { usesOf } from './word-uses.ts';

/**
 * What a language knows of a word in lower case, whatever its sentence. Every step asks something of every word, and
 * large tables are slow to ask: what they say is put together once a word.
 */
export interface WordForm {
  /** As `Lemmatiser.readings` gives them. */
  readonly readings: readonly Reading[];
  /** All uses by these readings. */
  readonly uses: readonly WordClass[];
  /** As `foldText` gives it. */
  readonly folded: string;
  /** False for words that no name of the gazetteer begins with, and no office. */
  readonly opensPlace: boolean;
  readonly opensRole: boolean;
  /** As `opensQuantity` tells. */
  readonly opensQuantity: boolean;
  /** For the phrases of concepts. */
  readonly phrases: PhraseForm;
}

/** What the forms are made of. */
interface WordKnowledge {
  readonly lemmatiser: Lemmatiser;
  readonly grammar: Grammar;
  readonly usage: Usage;
  readonly gazetteer: Gazetteer;
  readonly roles: Roles;
  readonly concepts: ConceptIndex;
  readonly numerals: Numerals;
  readonly quantities: QuantityWords;
}

/** The forms of a language by their `Token.norm`; each is made when it is first asked for, and remembered. */
export function createWordForms(language: WordKnowledge): (norm: string) => WordForm {
  const { lemmatiser, gazetteer, roles, concepts } = language;
  return rememberWords((norm) => {
    const readings = lemmatiser.readings(norm);
    return {
      readings,
      uses: usesOf(norm, readings, language),
      folded: foldText(norm),
      opensPlace: gazetteer.opens(norm),
      opensRole: roles.opens(norm),
      opensQuantity: opensQuantity(norm, language),
      phrases: concepts.phraseForm(norm),
    };
  });
}
