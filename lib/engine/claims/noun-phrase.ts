import type { Language } from '../lexicon/language.ts';
import type { TaggedToken } from '../text/token.ts';
import { fold, isQuoteClosing, isQuoteOpening } from './token-tests.ts';

/** True for words that may open the noun phrase of a source. */
export function startsPhrase(token: TaggedToken, { smallWords }: Language): boolean {
  return (
    token.pos === 'determiner' ||
    token.pos === 'name' ||
    token.pos === 'noun' ||
    token.pos === 'number' ||
    token.pos === 'pronoun' ||
    smallWords.determiners.has(fold(token)) ||
    (/^\p{Lu}/u.test(token.text) &&
      token.pos !== 'preposition' &&
      token.pos !== 'conjunction' &&
      token.pos !== 'adverb')
  );
}

/** True for marks that no noun phrase goes across. */
export function isBoundary(token: TaggedToken): boolean {
  return /^[.;:()!?–—[\]-]$/.test(token.text) || isQuoteOpening(token) || isQuoteClosing(token);
}
