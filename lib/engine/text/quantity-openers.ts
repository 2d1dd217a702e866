import { MULTIPLIERS, ORDINALS, SMALL_NUMBERS } from '../lexicon/fr/numerals.ts';
import { PLURAL_OPENERS } from './numeral.ts';
import type { Token } from './token.ts';

/**
 * False for tokens that no number, share or ordinal starts with, so that the readers need not be asked. True for
 * figures, number words and the words before them; some of those open no quantity either.
 */
export function opensQuantity(token: Token | undefined): boolean {
  if (!token) return false;
  const { kind, norm } = token;
  return kind === 'number' || OPENERS.has(norm) || norm.includes('-') || /ièmes?$/u.test(norm);
}

/** Every word that a reader of quantities asks for at its first token; a reader that takes a new one adds it here. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...MULTIPLIERS.keys(),
  ...[...ORDINALS.keys()].flatMap((word) => [word, `${word}s`]),
  ...PLURAL_OPENERS,
  'la',
]);
