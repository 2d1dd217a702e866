import { STOP_WORDS_BY_LANGUAGE } from '../lexicon/stop-words.ts';

/** How many function words of another language a sentence needs to be taken for foreign. */
const MIN_FOREIGN_WORDS = 2;
/** How many times more of them than of the article's own; a French sentence that quotes a title stays French. */
const FOREIGN_TO_OWN = 2;

const STOP_SETS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(
  STOP_WORDS_BY_LANGUAGE,
).map(([language, words]) => [language, new Set(words)]);

/**
 * The language a sentence of these folded words is in where it clearly is another than `own`, else null.
 * Counts function words per language; too short or mixed sentences give null.
 */
export function findForeignLanguage(words: readonly string[], own: string): string | null {
  const ownSet = STOP_SETS.find(([language]) => language === own)?.[1] ?? new Set<string>();
  const ownCount = words.filter((word) => ownSet.has(word)).length;
  let best: string | null = null;
  let bestCount = 0;
  for (const [language, set] of STOP_SETS) {
    if (language === own) continue;
    const count = words.filter((word) => set.has(word) && !ownSet.has(word)).length;
    if (count > bestCount) {
      best = language;
      bestCount = count;
    }
  }
  return bestCount >= MIN_FOREIGN_WORDS && bestCount > FOREIGN_TO_OWN * ownCount ? best : null;
}
