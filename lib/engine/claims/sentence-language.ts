import { STOP_WORDS_BY_LANGUAGE } from '../lexicon/stop-words.ts';

/** How many function words of another language a sentence needs to be taken for foreign. */
const MIN_FOREIGN_WORDS = 2;
/** How many times more of them than of the article's own; a French sentence that quotes a title stays French. */
const FOREIGN_TO_OWN = 2;

/** The languages that each function word is one of. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = groupByWord(STOP_WORDS_BY_LANGUAGE);

/**
 * The language a sentence of these folded words is in where it clearly is another than `own`, else null.
 * Counts function words per language; too short or mixed sentences give null.
 * @param shared words of `own` that the table has for other languages only
 */
export function findForeignLanguage(
  words: readonly string[],
  own: string,
  shared: ReadonlySet<string>,
): string | null {
  let ownCount = 0;
  const counts = new Map<string, number>();
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word);
    if (languages === undefined) continue;
    if (languages.includes(own) || shared.has(word)) ownCount++;
    else for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best: string | null = null;
  let bestCount = 0;
  for (const language in STOP_WORDS_BY_LANGUAGE) {
    const count = counts.get(language) ?? 0;
    if (count <= bestCount) continue;
    best = language;
    bestCount = count;
  }
  return bestCount >= MIN_FOREIGN_WORDS && bestCount > FOREIGN_TO_OWN * ownCount ? best : null;
}

function groupByWord(
  byLanguage: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(byLanguage))
    for (const word of new Set(words)) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}
