import type { TaggedToken } from '../../text/token.ts';

/** A wording as its words, with what it stands for. */
export interface Wording<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Wordings by their first word; those that share it keep their order. */
export type WordingTable<T> = ReadonlyMap<string, readonly Wording<T>[]>;

/** The table of these wordings, which are made of token norms with a space between. */
export function byFirstWord<T>(list: readonly T[], textOf: (value: T) => string): WordingTable<T> {
  const wordings = list.map((value) => ({ words: textOf(value).split(' '), value }));
  return Map.groupBy(wordings, ({ words }) => words[0] ?? '');
}

/** The first wording whose words are the tokens from `at` on, or null. */
export function findWording<T>(
  wordings: WordingTable<T>,
  tokens: readonly TaggedToken[],
  at: number,
): Wording<T> | null {
  const candidates = wordings.get(tokens[at]?.norm ?? '');
  return candidates?.find(({ words }) => words.every((word, n) => tokens[at + n]?.norm === word)) ?? null;
}
