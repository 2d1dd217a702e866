import type { Language } from '../lexicon/language.ts';
import type { Quantity } from './quantity.ts';
import { findCounted } from './quantity-counted.ts';
import type { TaggedToken } from './token.ts';

/** `plusieurs blessés`, `quelques soldats`: two or more, before persons and casualties only; null where no such wording starts at `index`. */
export function readSeveral(
  tokens: readonly TaggedToken[],
  index: number,
  language: Language,
): { readonly quantity: Quantity; readonly next: number } | null {
  const token = tokens[index];
  if (!token || !language.quantities.several.has(token.norm)) return null;
  const counted = findCounted(tokens, index, index + 1, false, false, language);
  if (counted.lemma === null || counted.indirect) return null;
  if (!language.quantities.countedAlone.has(counted.lemma)) return null;
  const quantity: Quantity = {
    start: token.start,
    end: token.end,
    value: 2,
    low: 2,
    high: Number.POSITIVE_INFINITY,
    approximation: 'several',
    unit: null,
    ordinal: false,
    counted: counted.lemma,
    countedSpan: counted.span,
  };
  return { quantity, next: index + 1 };
}
