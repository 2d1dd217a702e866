import { wordsOf } from '../training/gold-set.ts';

/**
 * The most words in a row that a line has in common with one of some texts, in lower case; empty where they share
 * none. Length of the line times length of the texts.
 */
export function longestSharedRun(line: string, texts: readonly string[]): readonly string[] {
  const words = wordsOf(line);
  let best: readonly string[] = [];
  for (const text of texts) {
    const others = wordsOf(text);
    /** For each place of the line, how many words up to it stand together before the current place of the text. */
    let runs = words.map(() => 0);
    for (const other of others) {
      runs = words.map((word, n) => (word === other ? (runs[n - 1] ?? 0) + 1 : 0));
      for (const [n, run] of runs.entries()) if (run > best.length) best = words.slice(n + 1 - run, n + 1);
    }
  }
  return best;
}
