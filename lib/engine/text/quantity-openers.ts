import { isNumberWord, PLURAL_OPENERS } from './numeral.ts';
import { ordinalWord } from './quantity-ordinal.ts';

/**
 * False for words that no quantity starts with, so that the readers need not be asked. True for figures, number words,
 * ordinals and the words before `dizaines` and `moitié`; most of the latter open no quantity either.
 */
export function opensQuantity(norm: string): boolean {
  return (
    /^\p{N}/u.test(norm) ||
    norm === 'la' ||
    PLURAL_OPENERS.has(norm) ||
    isNumberWord(norm) ||
    ordinalWord(norm) !== null
  );
}
