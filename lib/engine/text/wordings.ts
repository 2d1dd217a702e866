import type { TaggedToken } from './token.ts';

/** A wording as the words of its tokens, with what it stands for. */
export interface Wording<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Wordings by their first word; those that share it keep their order. */
export type WordingTable<T> = ReadonlyMap<string, readonly Wording<T>[]>;

/** The table of these wordings. */
export function byFirstWord<T>(wordings: readonly Wording<T>[]): WordingTable<T> {
  return Map.groupBy(wordings, ({ words }) => words[0] ?? '');
}

/**
 * The first wording, in the order given, whose words are the tokens from `at` on; null where none is.
 * @param wordOf the form of a token that the table's words are in; empty behind the last token
 */
export function findWording<T>(
  table: WordingTable<T>,
  tokens: readonly TaggedToken[],
  at: number,
  wordOf: (token: TaggedToken | undefined) => string,
): Wording<T> | null {
  const candidates = table.get(wordOf(tokens[at]));
  return candidates?.find(({ words }) => words.every((word, n) => wordOf(tokens[at + n]) === word)) ?? null;
}
