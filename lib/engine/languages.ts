/**
 * The languages Recoupe reads, BCP 47 primary. Apart from the language data, so that a page's script can ask
 * without carrying a lexicon.
 */
export const LANGUAGES_READ: readonly string[] = ['fr'];

/** True where articles of that language (BCP 47 primary) can be read. */
export function readsLanguage(code: string): boolean {
  return LANGUAGES_READ.includes(code);
}
