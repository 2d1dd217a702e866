import type { QuantityWords } from '../lexicon/quantity-words.ts';
import type { Approximation } from './quantity.ts';
import type { Token } from './token.ts';

/**
 * How exact the words around a number say it is, or null where they say nothing. `start` is the index of the
 * first approximating word, or of the number where it stands behind; `index` is the number's first token,
 * `behind` the index behind its noun.
 */
export function findApproximation(
  tokens: readonly Token[],
  index: number,
  behind: number,
  { approximatorsBefore, approximatorsAfter, behindApproximator }: QuantityWords,
): { readonly kind: Approximation; readonly start: number } | null {
  for (const end of [index, index - 1]) {
    // `près des deux tiers`, `au moins les trois quarts`: one article may stand between.
    if (end < index && !behindApproximator.has(tokens[end]?.norm ?? '')) break;
    for (const [words, kind] of approximatorsBefore) {
      const start = end - words.length;
      if (start >= 0 && words.every((word, k) => tokens[start + k]?.norm === word)) return { kind, start };
    }
  }
  for (const [words, kind] of approximatorsAfter) {
    if (words.every((word, k) => tokens[behind + k]?.norm === word)) return { kind, start: index };
  }
  return null;
}
