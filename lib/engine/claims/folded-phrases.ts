import { foldText } from '../text/fold-text.ts';
import type { TaggedToken } from '../text/token.ts';
import { fold } from './token-tests.ts';

/** A phrase as the folded words of its tokens, with what it stands for. */
export interface FoldedPhrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by their first word; those that share it keep their order. */
export type FoldedPhrases<T> = ReadonlyMap<string, readonly FoldedPhrase<T>[]>;

/** Makes the table from phrases as written; elided words (`d'après`) are tokens of their own. */
export function foldPhrases<T>(phrases: readonly (readonly [phrase: string, value: T])[]): FoldedPhrases<T> {
  const folded = phrases.map(([phrase, value]) => ({ words: splitPhrase(phrase), value }));
  return Map.groupBy(folded, ({ words }) => words[0] ?? '');
}

/** The first phrase, in the order given, whose words are the tokens from `index` on; null where none is. */
export function findFoldedPhrase<T>(
  phrases: FoldedPhrases<T>,
  tokens: readonly TaggedToken[],
  index: number,
): FoldedPhrase<T> | null {
  const candidates = phrases.get(fold(tokens[index]));
  return candidates?.find(({ words }) => words.every((word, n) => fold(tokens[index + n]) === word)) ?? null;
}

function splitPhrase(phrase: string): readonly string[] {
  return foldText(phrase)
    .replace(/(\p{L}')/gu, '$1 ')
    .split(' ')
    .filter((word) => word !== '');
}
