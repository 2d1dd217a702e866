import type { WordClass } from '../../lib/engine/lexicon/grammar.ts';
import type { Language } from '../../lib/engine/lexicon/language.ts';
import {
  decodeUsage,
  encodeUsage,
  NO_USAGE,
  type Usage,
  type UseCounts,
  useLetter,
} from '../../lib/engine/lexicon/usage.ts';
import { readWords } from '../../lib/engine/text/read-words.ts';
import { usesIn } from '../../lib/engine/text/tag-tokens.ts';
import type { Token } from '../../lib/engine/text/token.ts';
import { createWordForms } from '../../lib/engine/text/word-form.ts';

/** Each round starts from what the one before it learned; after the third little moves. Sane: 2 to 5. */
const ROUNDS = 3;

/**
 * Learns from sentences what words mostly are, with the grammar for a teacher: how likely each use is among the words
 * around it, summed over all sentences, in the manner of expectation maximisation (Baum and others, 1970). Linear in
 * the sentences.
 * @param minimum words seen less often are left out
 * @returns the table for `decodeUsage`
 */
export function learnUsage(sentences: readonly string[], language: Language, minimum: number): string {
  let table = '';
  for (let round = 0; round < ROUNDS; round++) {
    const usage = table === '' ? NO_USAGE : decodeUsage(table);
    table = encodeUsage(countUses(sentences, withUsage(language, usage)), minimum);
  }
  return table;
}

/** The language with another knowledge of what words mostly are. */
export function withUsage(language: Language, usage: Usage): Language {
  return { ...language, usage, formOf: createWordForms({ ...language, usage }) };
}

/** How often each word is expected to be what; words with one use, with a capital or without their accents are passed over. */
function countUses(sentences: readonly string[], language: Language): UseCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    const tokens = language.tokenise(sentence);
    const uses = usesIn(readWords(tokens, language), language);
    const shares = expectUses(uses, language.grammar.follow);
    for (const [at, token] of tokens.entries()) {
      const open = uses[at] ?? [];
      if (open.length < 2 || !isPlain(token, open)) continue;
      const own = counts.get(token.norm) ?? new Map<string, number>();
      counts.set(token.norm, own);
      for (const [n, use] of open.entries()) {
        const letter = useLetter(use);
        own.set(letter, (own.get(letter) ?? 0) + (shares[at]?.[n] ?? 0));
      }
    }
  }
  return counts;
}

function isPlain({ text, norm }: Token, uses: readonly WordClass[]): boolean {
  return text === norm && uses.every(({ reading }) => reading.spelling === undefined);
}

/** How likely each use of each word is, given all others: forward and backward sums over the sentence. */
function expectUses(
  uses: readonly (readonly WordClass[])[],
  follow: (before: string, after: string) => number,
): readonly (readonly number[])[] {
  const forward: number[][] = [];
  for (const [at, open] of uses.entries()) {
    const before = uses[at - 1];
    forward.push(
      normalise(
        open.map((use) => {
          const own = Math.exp(use.prior);
          if (!before) return own * Math.exp(follow('^', use.before));
          return (
            own * sumOver(before, (other, n) => chanceAt(forward, at - 1, n) * linkOf(other, use, follow))
          );
        }),
      ),
    );
  }
  const backward: number[][] = [];
  for (let at = uses.length - 1; at >= 0; at--) {
    const behind = uses[at + 1];
    backward[at] = normalise(
      (uses[at] ?? []).map((use) => {
        if (!behind) return 1;
        return sumOver(
          behind,
          (other, n) => chanceAt(backward, at + 1, n) * linkOf(use, other, follow) * Math.exp(other.prior),
        );
      }),
    );
  }
  return uses.map((open, at) =>
    normalise(open.map((_, n) => chanceAt(forward, at, n) * chanceAt(backward, at, n))),
  );
}

function linkOf(a: WordClass, b: WordClass, follow: (before: string, after: string) => number): number {
  return Math.exp(follow(a.after, b.before));
}

function chanceAt(table: readonly (readonly number[])[], at: number, n: number): number {
  return table[at]?.[n] ?? 0;
}

function sumOver(uses: readonly WordClass[], value: (use: WordClass, n: number) => number): number {
  return uses.reduce((sum, use, n) => sum + value(use, n), 0);
}

/** Numbers as shares of their sum. */
function normalise(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0) || 1;
  return values.map((value) => value / sum);
}
