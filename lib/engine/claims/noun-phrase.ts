import type { TaggedToken } from '../text/token.ts';
import { fold, isQuoteClosing, isQuoteOpening } from './token-tests.ts';

/** True for words that may open the noun phrase of a source. */
export function startsPhrase(token: TaggedToken): boolean {
  return (
    token.pos === 'determiner' ||
    token.pos === 'name' ||
    token.pos === 'noun' ||
    token.pos === 'number' ||
    token.pos === 'pronoun' ||
    DETERMINER_FORMS.has(fold(token)) ||
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

/** Relative pronouns, folded. */
export const RELATIVES = new Set(['qui', 'que', "qu'", 'dont', 'ou']);

/** Articles and other determiners, folded. */
export const DETERMINER_FORMS = new Set([
  'le',
  'la',
  'les',
  "l'",
  'un',
  'une',
  'des',
  'du',
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'ce',
  'cet',
  'cette',
  'ces',
  'plusieurs',
  'certains',
  'quelques',
  'mon',
  'notre',
]);
