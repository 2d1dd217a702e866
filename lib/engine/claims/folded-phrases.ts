import { foldText } from '../text/fold-text.ts';
import type { TaggedToken } from '../text/token.ts';
import { byFirstWord, findWording, type Wording, type WordingTable } from '../text/wordings.ts';
import { fold } from './token-tests.ts';

/** Phrases as the folded words of their tokens, each with what it stands for. */
export type FoldedPhrases<T> = WordingTable<T>;

/** Makes the table from phrases as written; elided words (`d'après`) are tokens of their own. */
export function foldPhrases<T>(phrases: readonly (readonly [phrase: string, value: T])[]): FoldedPhrases<T> {
  return byFirstWord(phrases.map(([phrase, value]) => ({ words: splitPhrase(phrase), value })));
}

/** The first phrase, in the order given, whose words are the tokens from `index` on; null where none is. */
export function findFoldedPhrase<T>(
  phrases: FoldedPhrases<T>,
  tokens: readonly TaggedToken[],
  index: number,
): Wording<T> | null {
  return findWording(phrases, tokens, index, fold);
}

function splitPhrase(phrase: string): readonly string[] {
  return foldText(phrase)
    .replace(/(\p{L}')/gu, '$1 ')
    .split(' ')
    .filter((word) => word !== '');
}
