import type { Language } from '../lexicon/language.ts';
import { splitRunTogether } from './split-run-together.ts';
import { tagTokens } from './tag-tokens.ts';
import type { TaggedToken } from './token.ts';

/** The tagged tokens of a sentence of a page, words that the page ran together parted. Linear. */
export function readTokens(text: string, language: Language): readonly TaggedToken[] {
  return tagTokens(splitRunTogether(language.tokenise(text), language), language);
}
