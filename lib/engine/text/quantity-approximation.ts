import { APPROXIMATORS_AFTER, APPROXIMATORS_BEFORE } from '../lexicon/fr/numerals.ts';
import type { Approximation } from './quantity.ts';
import type { Token } from './token.ts';

const split = <K>(entries: readonly (readonly [string, K])[]): readonly (readonly [readonly string[], K])[] =>
  entries.map(([words, kind]) => [words.split(' '), kind] as const);

const BEFORE = split(APPROXIMATORS_BEFORE);
const AFTER = split(APPROXIMATORS_AFTER);

/**
 * How exact the words around a number say it is, or null where they say nothing. `start` is the index of the
 * first approximating word, or of the number where it stands behind; `index` is the number's first token,
 * `behind` the index behind its noun.
 */
export function findApproximation(
  tokens: readonly Token[],
  index: number,
  behind: number,
): { readonly kind: Approximation; readonly start: number } | null {
  for (const end of [index, index - 1]) {
    // `près des deux tiers`, `au moins les trois quarts`: one article may stand between.
    if (end < index && !/^(?:les|la|le|une|entre|ses|ces|de|à|quelque)$/u.test(tokens[end]?.norm ?? ''))
      break;
    for (const [words, kind] of BEFORE) {
      const start = end - words.length;
      if (start >= 0 && words.every((word, k) => tokens[start + k]?.norm === word)) return { kind, start };
    }
  }
  for (const [words, kind] of AFTER) {
    if (words.every((word, k) => tokens[behind + k]?.norm === word)) return { kind, start: index };
  }
  return null;
}
