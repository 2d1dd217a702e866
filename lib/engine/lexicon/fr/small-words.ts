import type { SmallWords } from '../small-words.ts';

/** The small words of French. */
export const FRENCH_SMALL_WORDS: SmallWords = {
  of: new Set(['de', 'du', 'des', "d'"]),
  plainOf: new Set(['de', "d'"]),
  ofLemma: 'de',
  by: new Set(['par']),
  to: 'à',
  and: new Set(['et']),
  or: new Set(['ou']),
  definite: new Set(['le', 'la', "l'", 'les']),
  indefinite: new Set(['un', 'une']),
  demonstrative: new Set(['cette', 'ce', 'cet', 'ces']),
  ofThe: new Set(['du', 'des']),
  contracted: new Set(['du', 'au', 'aux']),
  definiteForms: new Set("le la l' les du des au aux ce cet cette".split(' ')),
  determiners: new Set(
    "le la les l' un une des du son sa ses leur leurs ce cet cette ces plusieurs certains quelques mon notre".split(
      ' ',
    ),
  ),
  two: new Set(['deux']),
};
