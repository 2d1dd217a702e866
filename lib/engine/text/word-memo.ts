/**
 * Words kept in memory; a page has some 2,000, ten thousand news items 45,000. All are forgotten when there are more:
 * at 20,000 a tenth of the time of a build went into making the same again. A `WordForm` takes about a kilobyte.
 */
const MOST_WORDS = 60_000;

/** A function that makes something of a word or another text, and hands out the same when it is asked for it again. */
export function rememberWords<T extends object | string | null>(
  make: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = make(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, made);
    return made;
  };
}
