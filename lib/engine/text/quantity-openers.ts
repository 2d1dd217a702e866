import type { Language } from '../lexicon/language.ts';
import { isNumberWord } from './numeral.ts';

/**
 * False for words that no quantity starts with, so that the readers need not be asked. True for figures, number words,
 * ordinals and the words before `dizaines` and `moitié`; most of the latter open no quantity either.
 */
export function opensQuantity(
  norm: string,
  { numerals, quantities }: Pick<Language, 'numerals' | 'quantities'>,
): boolean {
  return (
    /^\p{N}/u.test(norm) ||
    quantities.halfOpeners.has(norm) ||
    quantities.several.has(norm) ||
    numerals.pluralOpeners.has(norm) ||
    isNumberWord(norm, numerals) ||
    numerals.ordinal(norm) !== null
  );
}
